import { monthNumber } from '../../../coverage/index.js';
import { type DayRange, isoDay, months, parts, single } from '../calendar.js';
import { PART, partOf } from './part-of.js';
import { nearestDay, nearestMonth, precedesMonth } from './partial-dates.js';
import { sideOf } from './tense.js';
import type { Meaning, Rule, Surroundings } from './time-expression.js';
import { DAY, MONTH, MONTH_NAME, ORDINAL_ENDING, TO, WEEKDAY, YEAR } from './words.js';
import { isCount } from './year-in-context.js';

/** What follows a number that counts something instead of naming a day: 'July 7 percent', 'May 10,000'. */
const NO_COUNT = '(?![\\d%]|[.,:]\\d|\\s?(?:percent|per cent|million|billion)\\b)';
const YEAR_END = '(?![\\d%]|,\\d|[-–]\\d)';

/** 'last year' behind a day or a month. */
const RELATIVE_YEAR = '(?:,|\\s+of)?\\s+(?<which>last|this|next)\\s+year\\b';

/** 'AD 79', '44 BC' behind a day. */
const ERA_YEAR =
  ',?\\s+(?:(?:AD|A\\.D\\.)\\s?(?<ad>[1-9]\\d{0,3})(?!\\d)|(?<old>[1-9]\\d{0,2})\\s?(?:(?<bc>BCE?\\b|B\\.C\\.)|AD\\b|A\\.D\\.|CE\\b))';
/** What follows a year of three digits: nothing that it could count. */
const CLAUSE = `(?=\\s+[-–—]{1,2}\\s+(?:\\D|${DAY}\\s+${MONTH})|\\s*(?:$|[;:!?)\\]"”]|[.,](?!\\d))|\\s+(?:the|an|a(?![.m])|he|she|it|they|when|where|who|which|that|while|as|but|because|after|before|during|until)\\b)`;
/** The same where no comma stands before it. */
const CLAUSE_OR_MORE = `(?:${CLAUSE}|(?=\\s+(?:and|in(?!\\s+(?:all|total)\\b)|at|on|by|from|for|with|his|her|its|their|under)\\b))`;

/** Every month's name holds one of these. */
const A_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** '2017-07-07'. */
const ISO: Rule = {
  needs: /\d{4}-\d/,
  pattern: new RegExp(
    `(?<![\\d-])(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    'g',
  ),
  read: ({ year, month, day }) => {
    const iso = isoDay(Number(year), Number(month), Number(day));
    return iso === undefined ? undefined : { days: single(iso), grain: 'day' };
  },
};

/** '7 July 2017', '7 July last year', 'Friday, 7 July', 'the 26th to 28th of July'. */
const DAY_MONTH: Rule = {
  needs: A_MONTH,
  pattern: new RegExp(
    `(?:\\b(?<weekday>${WEEKDAY}),?\\s+)?(?<![\\d.,:$€£¥/-])\\b(?<day>${DAY})${ORDINAL_ENDING}?(?:${TO}(?<last>${DAY})${ORDINAL_ENDING}?)?\\s+(?:of\\s+)?(?<month>${MONTH})(?![\\p{L}\\d])(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})${YEAR_END}|${ERA_YEAR}|\\s+(?<early>[1-9]\\d\\d)${CLAUSE_OR_MORE}|${RELATIVE_YEAR})?`,
    'gu',
  ),
  read: readDay,
};

/** 'July 7, 2017', 'July 7 last year', 'Friday, July 7', 'July 26-28'. */
const MONTH_DAY: Rule = {
  needs: A_MONTH,
  pattern: new RegExp(
    `(?:\\b(?<weekday>${WEEKDAY}),?\\s+)?\\b(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})${ORDINAL_ENDING}?\\b(?:${TO}(?<last>${DAY})${ORDINAL_ENDING}?\\b(?!\\s+(?:of\\s+)?${MONTH}))?${NO_COUNT}(?:,?\\s+(?<year>${YEAR})${YEAR_END}|${ERA_YEAR}|,?\\s+(?<early>[1-9]\\d\\d)${CLAUSE}|${RELATIVE_YEAR})?`,
    'gu',
  ),
  read: readDay,
};

/** 'April 2017', 'late April of 2017'. */
const MONTH_YEAR: Rule = {
  needs: A_MONTH,
  pattern: new RegExp(
    `(?:\\b(?<part>${PART})[\\s-]+)?\\b(?<month>${MONTH})(?:,|\\s+of)?\\s+(?<year>${YEAR})${YEAR_END}`,
    'gu',
  ),
  read: ({ part, month = '', year }) => {
    const whole = months({ year: Number(year), month: monthNumber(month) });
    const days = partOf(whole, part);
    return { days, grain: 'month', ...(part !== undefined && { certainty: 'likely' }) };
  },
};

/** 'May of last year', 'September this year'. */
const MONTH_RELATIVE_YEAR: Rule = {
  needs: / (?:last|this|next) year/,
  pattern: new RegExp(`(?:\\b(?<part>${PART})[\\s-]+)?\\b(?<month>${MONTH})${RELATIVE_YEAR}`, 'gu'),
  read: ({ part, month = '', which }, { today }) => {
    const year = yearOf(which, today);
    const days = year === undefined ? undefined : partOf(months({ year, month: monthNumber(month) }), part);
    return {
      days,
      grain: 'month',
      relative: true,
      statesYear: true,
      ...(part !== undefined && { certainty: 'likely' }),
    };
  },
};

/** The year that 'last', 'this' or 'next' year is, seen from a day. */
function yearOf(which: string | undefined, today: string | undefined): number | undefined {
  const said = which?.toLowerCase();
  return today === undefined
    ? undefined
    : parts(today).year + (said === 'last' ? -1 : said === 'next' ? 1 : 0);
}

/** 'in September', 'last May', 'late July': the year is for the article's own day to tell. */
const MONTH_ALONE: Rule = {
  needs: A_MONTH,
  pattern: new RegExp(
    `(?:\\b(?<part>${PART})[\\s-]+)?(?:\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+)?\\b(?<month>${MONTH_NAME}|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)(?![\\p{L}\\d]|\\s+\\d)`,
    'gu',
  ),
  read: ({ part, which, month = '' }, around) => {
    if (part === undefined && which === undefined && !precedesMonth(month, around)) return undefined;
    const number = monthNumber(month);
    const inYear = (year: number): DayRange | undefined => partOf(months({ year, month: number }), part);
    const nearest = nearestMonth(number, which, around);
    return {
      days: nearest && partOf(months(nearest), part),
      grain: 'month',
      certainty: 'likely',
      relative: true,
      // 'last May' has its year from the article's own day, whatever other year is named beside it.
      ...(which === undefined && { inYear, side: sideOf(around) }),
    };
  },
};

function readDay(
  {
    weekday,
    day,
    last,
    month = '',
    year: modern,
    ad,
    old,
    early,
    bc,
    which,
  }: Readonly<Record<string, string | undefined>>,
  around: Surroundings,
): Meaning | undefined {
  const number = monthNumber(month);
  // Days before the year 1 are not written with four digits.
  if (bc !== undefined) return { grain: 'day' };
  const year = modern ?? ad ?? old ?? early;
  if (year === undefined && which === undefined && isHardlyAMonth(month, around.before)) return undefined;
  const inYear = (of: number): DayRange | undefined => {
    const from = isoDay(of, number, Number(day));
    const to = last === undefined ? from : isoDay(of, number, Number(last));
    return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  };
  if (year !== undefined) {
    const days = inYear(Number(year));
    return days && { days, grain: 'day' };
  }
  // A leap year has every day that exists.
  if (!inYear(2000)) return undefined;
  if (which !== undefined) {
    const of = yearOf(which, around.today);
    return {
      days: of === undefined ? undefined : inYear(of),
      grain: 'day',
      relative: true,
      statesYear: true,
    };
  }
  if (isPerhapsYear(around.after)) return { grain: 'day' };
  const nearest = nearestDay(inYear, weekday, around);
  if (nearest.certainty === 'likely' && nearest.side !== 'ahead' && namesAThing(around)) {
    return { grain: 'day', relative: true, inYear };
  }
  return { ...nearest, grain: 'day', relative: true, inYear };
}

/** 'The top 10 may be': in a question without capitals a month needs more than a number beside it. */
function isHardlyAMonth(word: string, before: string): boolean {
  return (
    /^(?:may|mar(?:ch)?|dec|jan)$/.test(word) &&
    !/\b(?:on|of|since|by|until|before|after|the)\s+$/i.test(before)
  );
}

const VERB_OR_LINK =
  'and|or|to|until|till|at|in|on|of|for|from|by|with|as|when|where|that|which|who|while|after|before|because|but|was|were|is|are|has|had|have|will|would|may|the|an?|he|she|they|it|we';
const NOUN_AFTER = new RegExp(`^\\s+(?!(?:${VERB_OR_LINK})\\b)\\p{Ll}{3,}`, 'u');

/** 'The Sept. 11 attacks': a day that is part of a name, and may be one of any year. */
function namesAThing({ before, after }: Surroundings): boolean {
  return /\bthe\s+$/i.test(before) && NOUN_AFTER.test(after);
}

/** A number that is neither a time of day nor the day of the month that follows. */
const NUMBER_AFTER = new RegExp(
  `^\\s+[1-9]\\d{1,2}(?![\\d%]|[.,:]\\d|[-–/]\\d|\\s?[ap]\\.?m\\b|\\s+o['’]|\\s+(?:of\\s+)?${MONTH}|(?:st|nd|rd|th)\\b)`,
);

/** Whether a number behind a day may be its year, as in 'Nero died on 9 June 68': it counts nothing that is named. */
function isPerhapsYear(after: string): boolean {
  const number = NUMBER_AFTER.exec(after);
  return number !== null && !isCount(after.slice(number[0].length));
}

/** Days and months, with a year and without one; the longer forms first. */
export const DATED_RULES: readonly Rule[] = [
  ISO,
  DAY_MONTH,
  MONTH_DAY,
  MONTH_YEAR,
  MONTH_RELATIVE_YEAR,
  MONTH_ALONE,
];
