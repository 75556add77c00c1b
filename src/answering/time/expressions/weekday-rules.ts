import { type DayRange, plusDays, single, weekdayOf, weekOf } from '../calendar.js';
import { OFFSETS, relative } from './relative-units.js';
import { tellsBefore } from './telling.js';
import { isOnFrom, sideOf } from './tense.js';
import type { Rule, Surroundings } from './time-expression.js';
import { WEEKDAY, weekdayNumber } from './words.js';

/** Names that hold a weekday ('Good Friday', 'the Sunday Times'); and 'every Tuesday' is no day. */
const NAME_BEFORE =
  /\b(?:[Ee]very(?:\s+other)?|[Ee]ach|Black|Good|Bloody|Ash|Super|Easter|Palm|Cyber|Ruby|Fat|Holy|Maundy|Giving|Sheffield)\s+$/;
const NAME_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|Business|Night\s+(?:Live|Lights|Football)|Worldwide)\b|^s\b/;

/** A weekday of the week that another is in, or of one before or after it. */
function ofWeek(weekday: string, weeks: number, today: string): DayRange {
  const monday = weekOf(plusDays(today, 7 * weeks)).from;
  return single(plusDays(monday, (weekdayNumber(weekday) + 6) % 7));
}

/** Days that the last weekday of a name lies before a day, 0 on that day itself. */
function daysSince(weekday: string, day: string): number {
  return (weekdayOf(day) - weekdayNumber(weekday) + 7) % 7;
}

/** 'Monday last week', 'Tuesday evening of next week'. */
const WEEKDAY_OF_WEEK: Rule = {
  needs: /week/i,
  pattern: new RegExp(
    `\\b(?<weekday>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?(?:,|\\s+of)?\\s+(?<which>last|this|next)\\s+week\\b(?!['’-])`,
    'gu',
  ),
  read: ({ weekday = '', which = '' }, { today }) =>
    relative(today, 'day', (from) => ofWeek(weekday, OFFSETS[which.toLowerCase()] ?? 0, from)),
};

/** 'last week on Monday'. */
const WEEK_ON_WEEKDAY: Rule = {
  needs: /week/i,
  pattern: new RegExp(
    `\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+week,?\\s+on\\s+(?<weekday>${WEEKDAY})(?!\\p{L})`,
    'gu',
  ),
  read: WEEKDAY_OF_WEEK.read,
};

/** 'on Thursday week': seven days after the coming one. */
const WEEKDAY_WEEK: Rule = {
  needs: /week/i,
  pattern: new RegExp(`(?<=\\b[Oo]n\\s+)(?<weekday>${WEEKDAY})\\s+week(?=\\s*(?:[.,;:!?)]|$))`, 'gu'),
  read: ({ weekday = '' }, { today }) =>
    relative(today, 'day', (from) => {
      return single(plusDays(from, 14 - daysSince(weekday, from)));
    }),
};

/** 'on Friday': the last one, or the coming one where the words speak of what is to come. */
export const WEEKDAY_ALONE: Rule = {
  needs: /day/,
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|past|coming)\\s+)?\\b(?<weekday>${WEEKDAY})(?!\\p{L})`,
    'gu',
  ),
  read: ({ which, weekday = '' }, around) => {
    if (NAME_BEFORE.test(around.before) || NAME_AFTER.test(around.after)) return undefined;
    const side = around.today === undefined ? undefined : sideOf(around);
    const meaning = relative(around.today, 'day', (from) => {
      const back = daysSince(weekday, from);
      const said = which?.toLowerCase();
      if (said === 'last' || said === 'past') return single(plusDays(from, -(back || 7)));
      if (said === 'next') return single(plusDays(from, 7 - back));
      const ahead = said === 'coming' || side === 'ahead' || (said === 'this' && !isOver(side, around));
      return single(plusDays(from, ahead && back > 0 ? 7 - back : -back));
    });
    if (which === undefined && isOfAnotherWeek(around)) return { grain: 'day', relative: true };
    return which === undefined ? { ...meaning, weekly: true, side, running: isOnFrom(around) } : meaning;
  },
};

/** 'On that Friday', 'the previous Friday', 'one Friday': of a week that other words tell of; 'said that Friday …' is not. */
const OTHER_WEEK_BEFORE =
  /(?:^\W*|\b(?:[Oo]n|[Bb]y|until|from|since|later|early|late)\s+)[Tt]hat\s+$|\b(?:[Oo]ne|[Ss]ome|previous|preceding|following|same|first|second|third|fourth)\s+$/;
/** 'On a Friday in May'; 'a Friday deadline' is one of this week. */
const ANY_WEEK_AFTER = /^\s*(?:$|[.,;:!?]|(?:in|of|or|when)\b)/;
const OTHER_WEEK_AFTER = /^\s+(?:before|after|following|of\s+(?:that|the\s+(?:week|month)))\b/;

function isOfAnotherWeek({ before, after }: Surroundings): boolean {
  return (
    OTHER_WEEK_BEFORE.test(before) ||
    (/\b[Aa]\s+$/.test(before) && ANY_WEEK_AFTER.test(after)) ||
    (/\b[Tt]he\s+$/.test(before) && OTHER_WEEK_AFTER.test(after))
  );
}

/** Whether 'this Tuesday' is over: 'they met this Tuesday', but not 'he said this Tuesday will be hard'. */
function isOver(side: 'ahead' | 'behind' | undefined, { before, after }: Surroundings): boolean {
  return side === 'behind' && (!tellsBefore(before) || /^\s*(?:$|[.,;]|that\b)/.test(after));
}

/** Weekdays whose week is named; the longer forms first. */
export const WEEKDAYS_OF_WEEKS: readonly Rule[] = [WEEKDAY_OF_WEEK, WEEK_ON_WEEKDAY, WEEKDAY_WEEK];
