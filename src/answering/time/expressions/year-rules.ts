import { type DayRange, months, years } from '../calendar.js';
import { PART, partOf } from './part-of.js';
import type { Rule } from './time-expression.js';
import { ORDINAL, ordinalOf, YEAR } from './words.js';
import { isHour, isYear } from './year-in-context.js';

/** First month of each season, in the northern hemisphere; a winter of a year ends in the next. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** The three months of a season that begins in that year. */
export function seasonOf(name: string, year: number): DayRange | undefined {
  const month = SEASONS[name.toLowerCase()];
  return month === undefined ? undefined : months({ year, month }, { year, month: month + 2 });
}

/** 'the summer of 2017', 'winter 2016-17'. */
const SEASON_YEAR: Rule = {
  needs: /spring|summer|autumn|fall|winter/i,
  pattern: new RegExp(
    `\\b(?:(?:early|mid|late)[\\s-]+)?(?<season>${SEASON})(?:\\s+of|,)?\\s+(?<year>${YEAR})(?:[-–/]\\d{2,4})?(?![\\d%]|,\\d)`,
    'gi',
  ),
  read: ({ season = '', year }) => {
    const days = seasonOf(season, Number(year));
    return { days, grain: 'season', certainty: 'likely' };
  },
};

/** 'the first quarter of 2017', 'second half of 2016', 'Q3 2018'. */
const QUARTER: Rule = {
  needs: /quarter|half|Q[1-4]/i,
  pattern: new RegExp(
    `\\b(?:(?:the\\s+)?(?<nth>first|second|third|fourth|last)\\s+(?<unit>quarter|half)\\s+of\\s+|Q(?<q>[1-4])\\s+(?:of\\s+)?)(?<year>${YEAR})(?![\\d%]|,\\d)`,
    'gi',
  ),
  read: ({ nth, unit, q, year }) => {
    const size = unit?.toLowerCase() === 'half' ? 6 : 3;
    const last = 12 / size;
    const ordinal = q !== undefined ? Number(q) : nth?.toLowerCase() === 'last' ? last : ordinalOf(nth ?? '');
    if (ordinal > last) return undefined;
    const first = { year: Number(year), month: (ordinal - 1) * size + 1 };
    return { days: months(first, { ...first, month: first.month + size - 1 }), grain: 'season' };
  },
};

/** 'early 2017', 'mid-2016', 'the end of 2018'. */
const PART_OF_YEAR: Rule = {
  needs: /early|mid|late|beginning|start|end/i,
  pattern: new RegExp(`\\b(?<part>${PART})(?:\\s+in)?[\\s-]+(?<year>${YEAR})(?![\\d%s]|['’]s|,\\d)`, 'gi'),
  read: ({ part, year }) => ({
    days: partOf(years(Number(year)), part),
    grain: 'year',
    certainty: 'likely',
  }),
};

/** 'the 12th century', 'late nineteenth-century', '5th century BC'. */
const CENTURY: Rule = {
  needs: /centur/i,
  pattern: new RegExp(
    `\\b(?:(?<part>${PART})[\\s-]+)?(?:the\\s+)?(?<first>${ORDINAL})(?:(?:\\s*[-–]\\s*|\\s+(?:to|and|or|through)\\s+(?:the\\s+)?)(?<last>${ORDINAL}))?[\\s-]+(?:century|centuries)(?:\\s+(?<era>BCE?\\b|B\\.C\\.))?`,
    'gi',
  ),
  read: ({ part, first = '', last, era }) => {
    // Days before the year 1 are not written with four digits.
    if (era !== undefined) return { grain: 'longer' };
    const [from, to] = [ordinalOf(first), ordinalOf(last ?? first)];
    return {
      days: partOf(years(100 * (from - 1) + 1, 100 * to), part),
      grain: 'longer',
      certainty: 'likely',
    };
  },
};

const SPELT_DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** 'the 1990s', 'mid-1980s', '’60s', 'the nineties'; '1800s' are a century. */
const DECADE: Rule = {
  needs: /0['’]?s|ties/i,
  pattern: new RegExp(
    `\\b(?:(?<part>${PART})[\\s-]+)?(?:the\\s+)?(?:\\b(?<year>(?:1\\d|20)\\d0)['’]?s\\b|['’‘](?<short>[2-9]0)s\\b|(?<=the\\s)(?<spelt>${SPELT_DECADES.join('|')})\\b)`,
    'gi',
  ),
  read: ({ part, year, short, spelt }) => {
    const decade =
      spelt !== undefined
        ? 1920 + 10 * SPELT_DECADES.indexOf(spelt.toLowerCase())
        : Number(year ?? `19${short}`);
    const whole = years(decade, decade + (decade % 100 === 0 && decade < 2000 ? 99 : 9));
    const days = partOf(whole, part);
    return { days, grain: 'longer', ...(part !== undefined && { certainty: 'likely' }) };
  },
};

/** 'AD 476', '79 CE', '753 BC'. */
const ERA: Rule = {
  needs: /AD|A\.D|CE|BC|B\.C/,
  pattern:
    /\b(?:AD|A\.D\.)\s?(?<after>\d{1,4})\b|(?<![\d.,])(?<before>\d{1,4})\s?(?:(?<ad>AD\b|A\.D\.|CE\b)|BCE?\b|B\.C\.)/g,
  read: ({ after, before, ad }) => {
    const year = after ?? (ad !== undefined ? before : undefined);
    return { ...(year !== undefined && { days: years(Number(year)) }), grain: 'year' };
  },
};

/** Years that a pair of them may span: a life, and a little more. */
const LONGEST_RANGE = 120;

/** '2016', '1914–18', '2016/17' where it is a year and not a number of something. */
const BARE_YEAR: Rule = {
  needs: /\d{4}/,
  pattern: new RegExp(
    `(?<![\\d.,$€£¥#/:’']|\\d[-–])\\b(?<year>${YEAR})(?:\\s?[-–/]\\s?(?<last>\\d{2}(?:\\d{2})?))?(?![\\d%\\p{L}]|[.,:/]\\d|[-–]\\d|['’]?s\\b(?<!['’]s))`,
    'gu',
  ),
  read: ({ year, last }, around) => {
    const first = Number(year);
    if (last === undefined && isHour(year ?? '', around)) return { grain: 'clock' };
    const until =
      last === undefined || last.length === 4
        ? Number(last ?? year)
        : 100 * Math.floor(first / 100) + Number(last);
    // '1576–77' is no number of anything, whatever stands around it.
    const isRange = until > first && until - first <= LONGEST_RANGE;
    if (!isRange && !isYear(first, around)) return undefined;
    return { days: years(first, isRange ? until : first), grain: 'year' };
  },
};

/** Years and what is longer; the longer forms of words first. */
export const YEAR_RULES: readonly Rule[] = [
  SEASON_YEAR,
  QUARTER,
  PART_OF_YEAR,
  CENTURY,
  DECADE,
  ERA,
  BARE_YEAR,
];
