import { type DayRange, daysBetween, parts, plusDays, single } from '../calendar.js';
import { TO, withYears } from './carried-years.js';
import { NEWS_DAYS } from './partial-dates.js';
import type { FoundTime } from './time-expression.js';

/** `TO` with times of day beside it, each of them a '#'. */
const TO_CLOCK = /^ ?(?:(?:,? ?at )?# ?)?(?:[-–—]|to|until|till|through) ?(?:# ?(?:,? ?on )?)?$/i;
/** What is 'postponed from Monday to Friday' happens on none of the days between. */
const MOVED =
  /\b(?:moved|postponed|rescheduled|delayed|deferred|extended|(?:brought|put|pushed|moved)\s+(?:forward|back|off))\s+(?:\w+\s+){0,3}from\s+$/i;
/** Characters in which that is looked for. */
const MOST_BEFORE = 80;
const AND = /^\s*and\s*$/i;
const BETWEEN = /\bbetween\s+$/i;

/**
 * Times in order, understood with their neighbours: 'March to June 2017' is one time of four months; in 'in March and
 * June 2017' both are of 2017; and after 'in 2008' a later 'in September' is most likely of that year.
 */
export function joinRanges(sentence: string, found: readonly FoundTime[], today?: string): FoundTime[] {
  const dated = withYears(sentence, found, today);
  const joined: FoundTime[] = [];
  for (const time of dated) {
    // 'from 9 p.m. on Thursday to noon on Friday': a time of day may stand between.
    const at = joined.findLastIndex(({ grain }) => grain !== 'clock');
    const first = joined[at];
    const pair = first !== undefined && areTied(sentence, first, time, joined.slice(at + 1));
    const moved = pair && MOVED.exec(sentence.slice(Math.max(0, first.start - MOST_BEFORE), first.start));
    const range = pair && !moved && comingUp(first, time, fromTo(first, time), today);
    if (moved) {
      joined.push(afterMove(first, time, moved[0]));
    } else if (range) {
      joined.splice(at, joined.length, {
        start: first.start,
        end: time.end,
        days: range.days,
        grain: time.grain,
        certainty: range.certainty,
        relative: first.relative === true && time.relative === true,
      });
    } else {
      joined.push(time);
    }
  }
  return joined;
}

/** Whether the words between two times make them the ends of one. */
function areTied(sentence: string, first: FoundTime, last: FoundTime, clocks: readonly FoundTime[]): boolean {
  if (clocks.length === 0) {
    const between = sentence.slice(first.end, last.start);
    return TO.test(between) || (AND.test(between) && BETWEEN.test(sentence.slice(0, first.start)));
  }
  let [between, end] = ['', first.end];
  for (const clock of clocks) {
    between += `${sentence.slice(end, clock.start)}#`;
    end = clock.end;
  }
  between += sentence.slice(end, last.start);
  return last.grain === 'day' && first.grain === 'day' && TO_CLOCK.test(between.replace(/\s+/g, ' '));
}

interface Range {
  readonly days: DayRange;
  readonly certainty: 'certain' | 'likely';
}

const DAYS_OF_WEEK = 7;

/** From the first day of one time to the last of another; where they stand the wrong way round, one is that of another week or year. */
function fromTo(first: FoundTime, last: FoundTime): Range | undefined {
  const certainty = first.certainty === 'likely' || last.certainty === 'likely' ? 'likely' : 'certain';
  if (!first.days || !last.days) return undefined;
  const past = first.side === 'behind' || last.side === 'behind';
  // 'from Monday until Tuesday' is no week and a day.
  if (first.weekly && last.weekly && daysBetween(first.days.from, last.days.to) >= DAYS_OF_WEEK) {
    return past ? spanned(first.days, shifted(last, -1)) : spanned(shifted(first, 1), last.days);
  }
  if (first.days.from <= last.days.to)
    return { days: { from: first.days.from, to: last.days.to }, certainty };
  const later = isOpen(last) ? spanned(first.days, shifted(last, 1)) : undefined;
  const earlier = spanned(shifted(first, -1), last.days);
  // 'lasted from Monday to Thursday' is over; 'runs from Monday to Thursday' began this week.
  const over = past && (first.weekly || !later || daysBetween(later.days.from, later.days.to) > NEWS_DAYS);
  return (over ? earlier : undefined) ?? later ?? earlier;
}

/** 'runs from Saturday to Tuesday' is of the coming week where that of this one is over. */
function comingUp(
  first: FoundTime,
  last: FoundTime,
  range: Range | undefined,
  today = '',
): Range | undefined {
  if (!range || !first.running || !first.weekly || !last.weekly || range.days.to >= today) return range;
  const { from, to } = range.days;
  return spanned(single(plusDays(from, DAYS_OF_WEEK)), single(plusDays(to, DAYS_OF_WEEK)));
}

/** What is postponed from one day to another is so to a later one; what is moved, to the nearer of two. */
function afterMove(first: FoundTime, last: FoundTime, how: string): FoundTime {
  if (!first.days || !last.days || first.days.from <= last.days.to || !isOpen(last)) return last;
  const days = shifted(last, 1);
  if (!days || /forward/i.test(how)) return last;
  const nearer = daysBetween(first.days.from, days.from) < daysBetween(last.days.from, first.days.from);
  const either = /moved|rescheduled/i.test(how) && !/back|off/i.test(how);
  return either && !nearer ? last : { ...last, days, certainty: 'likely' };
}

/** Whether the words leave open of which week or year it is. */
function isOpen({ weekly, relative, statesYear }: FoundTime): boolean {
  return weekly === true || (relative === true && !statesYear);
}

function spanned(first: DayRange | undefined, last: DayRange | undefined): Range | undefined {
  if (!first || !last || first.from > last.to) return undefined;
  return { days: { from: first.from, to: last.to }, certainty: 'likely' };
}

/** The same weekday of another week, or the same day or month of another year; undefined where the words leave no choice. */
function shifted({ days, weekly, inYear }: FoundTime, count: number): DayRange | undefined {
  if (!days) return undefined;
  if (weekly) return { from: plusDays(days.from, 7 * count), to: plusDays(days.to, 7 * count) };
  return inYear?.(parts(days.from).year + count);
}
