import { type DayRange, daysBetween, parts } from '../calendar.js';
import { NEWS_DAYS } from './partial-dates.js';
import type { FoundTime } from './time-expression.js';

/** Between the ends of one time. */
export const TO = /^\s*(?:[-–—]|to|until|till|through)\s*$/i;
const LIST = /^\s*(?:,|and|or|,\s*and)\s*$/i;

/** The year that the words give a time, alone; undefined where they give none or several. */
function statedYear(time: FoundTime): number | undefined {
  if (time.relative || !time.days || time.grain === 'longer') return undefined;
  const [from, to] = [parts(time.days.from).year, parts(time.days.to).year];
  return from === to ? from : undefined;
}

/** The end of an insertion that tells of something else: ', who won the prize in 2006', ', founded in 1998'. */
const INSERTION =
  /,\s+(?:(?:who|whose|which|where|when)\b[^,;]*|(?:founded|opened|launched|created|established|elected|formed|born|built)\s[^,;]*)$/i;
/** What parts a statement from the one before it. */
const NEXT_STATEMENT = /,|\b(?:and|but|then|before|after|until)\b/i;
/** 'The 1973 show, which aired on 16 April': of the thing that the year is of. */
const OF_THE_SAME = /,\s+(?:which|who|when|where)\b/i;
/** Future seen from a day that is past. */
const SEEN_FROM_THEN = /\b(?:would|could|might|was|were|had)\b/;
/** 'In 2008 he moved': a year that a sentence opens with is that of all of it. */
const OPENING = /^\W*(?:(?:(?:back|early|late|later)\s+)?(?:in|during|by|since)\s+)?(?:the\s+)?$/i;

/** Whether a day or month is told apart from the year named before it: 'who won the prize in 2006, died in August'. */
function isOfAnotherYear(sentence: string, earlier: FoundTime, time: FoundTime, today?: string): boolean {
  const between = sentence.slice(earlier.end, time.start);
  if (between.includes(';')) return true;
  const before = sentence.slice(0, earlier.start);
  if (INSERTION.test(before) && /^\s*,/.test(between)) return true;
  if (isToCome(earlier, time, between, today) || goesOn(earlier, time, between, today)) return true;
  // Beside a mere year a day of the last weeks is most likely the news; 'in 1914 he was shot on 28 June' is one statement.
  if (earlier.grain !== 'year' || !isOfLastWeeks(time, today)) return false;
  return NEXT_STATEMENT.test(between) && !OF_THE_SAME.test(between) && !OPENING.test(before);
}

/** A day or month in the year that an earlier time has. */
function inYearOf(earlier: FoundTime, { inYear }: FoundTime): DayRange | undefined {
  return earlier.days && inYear?.(parts(earlier.days.from).year);
}

/** 'Elected in 2019, she will leave in May'; 'in 2008 he said that it would open in May' is told from 2008. */
function isToCome(earlier: FoundTime, time: FoundTime, between: string, today = ''): boolean {
  const carried = inYearOf(earlier, time);
  const isOver = carried !== undefined && carried.to < today;
  return time.side === 'ahead' && isOver && !SEEN_FROM_THEN.test(between);
}

/** 'Arrested in November 2023 and charged in February': what 'and' adds came later, as it does by itself. */
function goesOn(earlier: FoundTime, time: FoundTime, between: string, today = ''): boolean {
  const { days } = time;
  const carried = inYearOf(earlier, time);
  if (!days || !earlier.days || !carried || earlier.grain === 'year') return false;
  return (
    carried.from < earlier.days.from &&
    days.from > earlier.days.to &&
    days.from <= today &&
    /\b(?:and|then|until|before)\b/.test(between)
  );
}

function isOfLastWeeks({ grain, days }: FoundTime, today: string | undefined): boolean {
  if (grain !== 'day' || !days || today === undefined) return false;
  return Math.abs(daysBetween(days.from, today)) <= NEWS_DAYS;
}

/** Days and months without a year take it from the time that follows in the same run, else from one before. */
export function withYears(sentence: string, found: readonly FoundTime[], today?: string): FoundTime[] {
  const dated = [...found];
  for (let i = dated.length - 1; i >= 0; i--) {
    const time = dated[i];
    if (!time?.inYear) continue;
    const next = dated[i + 1];
    const between = next && sentence.slice(time.end, next.start);
    const follows = between !== undefined && (TO.test(between) || LIST.test(between));
    // 'last year' is no stated year for what stands apart: 'the crash on 3 May last year, the trial of which began in June'.
    const year =
      follows && next ? statedYear(next.statesYear ? { ...next, relative: false } : next) : undefined;
    if (year !== undefined && next?.grain !== 'year') {
      const days = time.inYear(year);
      // The year stands in the words, though not beside each of them.
      if (days) {
        const relative = next?.relative ?? false;
        dated[i] = { ...time, days, certainty: 'certain', relative, statesYear: true };
      }
      continue;
    }
    const earlier = dated.slice(0, i).findLast((other) => statedYear(other) !== undefined);
    const years = new Set(dated.map(statedYear).filter((some) => some !== undefined));
    const stated = earlier && statedYear(earlier);
    if (!earlier || stated === undefined || years.size > 1) continue;
    if (isOfAnotherYear(sentence, earlier, time, today)) continue;
    const days = time.inYear(stated);
    if (days) dated[i] = { ...time, days, certainty: 'likely' };
  }
  return dated;
}
