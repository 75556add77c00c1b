import {
  type DayRange,
  months,
  parts,
  plusDays,
  plusMonths,
  single,
  weekdayOf,
  weekOf,
  years,
} from './calendar.js';
import { partOf } from './part-of.js';
import { sideOf } from './tense.js';
import type { Grain, Meaning, Rule } from './time-expression.js';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './words.js';
import { SEASON, SEASONS, seasonOf } from './year-rules.js';

/** A meaning that the article's own day gives; without one the words only say that there is a time. */
function relative(
  today: string | undefined,
  grain: Grain,
  days: (today: string) => DayRange | undefined,
  certainty: 'certain' | 'likely' = 'likely',
): Meaning {
  return { days: today === undefined ? undefined : days(today), grain, certainty, relative: true };
}

/** Days from today of the words that name one. */
const NAMED_DAYS: readonly { readonly named: RegExp; readonly offset: number; readonly certain: boolean }[] =
  [
    { named: /before yesterday/i, offset: -2, certain: true },
    { named: /after tomorrow/i, offset: 2, certain: true },
    { named: /yesterday|last night/i, offset: -1, certain: true },
    { named: /tomorrow/i, offset: 1, certain: true },
    // As often 'nowadays'.
    { named: /today/i, offset: 0, certain: false },
    { named: /tonight|this/i, offset: 0, certain: true },
  ];

const NAMED_DAY: Rule = {
  needs: /day|night|morrow|this /i,
  pattern:
    /\b(?<name>(?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)|yesterday|today|tonight|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening))\b/gi,
  read: ({ name = '' }, { today }) => {
    const day = NAMED_DAYS.find(({ named }) => named.test(name.replace(/\s+/g, ' ')));
    if (!day) return undefined;
    return relative(
      today,
      'day',
      (from) => single(plusDays(from, day.offset)),
      day.certain ? 'certain' : 'likely',
    );
  },
};

const UNITS = 'week|weekend|month|year|quarter|decade|century';
const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  hour: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'season',
  year: 'year',
  decade: 'longer',
  century: 'longer',
};

/** The week, month, … that holds the day, or one that many before or after it. */
function unitAt(today: string, unit: string, offset: number): DayRange | undefined {
  const { year, month } = parts(today);
  switch (unit) {
    case 'week':
      return weekOf(plusDays(today, 7 * offset));
    case 'weekend': {
      const { to } = weekOf(plusDays(today, 7 * offset));
      return { from: plusDays(to, -1), to };
    }
    case 'month':
      return months({ year, month: month + offset });
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * offset;
      return months({ year, month: first }, { year, month: first + 2 });
    }
    case 'year':
      return years(year + offset);
    case 'decade': {
      const first = year - (year % 10) + 10 * offset;
      return years(first, first + 9);
    }
    case 'century': {
      const first = year - ((year - 1) % 100) + 100 * offset;
      return years(first, first + 99);
    }
    default:
      return undefined;
  }
}

/** 'this year', 'last week', 'late next month', 'the end of the year'. */
const UNIT: Rule = {
  needs: /week|month|year|quarter|decade|century/i,
  pattern: new RegExp(
    `\\b(?:(?<part>earlier|later|early|late|mid|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of)[\\s-]+)?(?<which>this|last|next|the\\s+current|the)\\s+(?<unit>${UNITS})\\b`,
    'gi',
  ),
  read: ({ part, which = '', unit = '' }, { today, before }) => {
    const said = which.toLowerCase();
    // 'the end of the year' is this one; 'the year' alone may be any, and so may 'the last week'.
    if (said === 'the' && !/ of$/i.test(part ?? '')) return undefined;
    if ((said === 'last' || said === 'next') && /\b(?:the|his|her|their|its)\s+$/i.test(before))
      return undefined;
    const offset = said === 'last' ? -1 : said === 'next' ? 1 : 0;
    const name = unit.toLowerCase();
    const sure = said !== 'the' && ['year', 'month', 'quarter'].includes(name);
    return relative(
      today,
      GRAINS[name] ?? 'longer',
      (from) => {
        const whole = unitAt(from, name, offset);
        if (!whole || part === undefined) return whole;
        if (/^earlier/i.test(part)) return whole.from <= from ? { from: whole.from, to: from } : whole;
        if (/^later/i.test(part)) return whole.to >= from ? { from, to: whole.to } : whole;
        return name === 'week' || name === 'weekend' ? whole : partOf(whole, part);
      },
      sure && part === undefined ? 'certain' : 'likely',
    );
  },
};

/** 'this summer', 'last winter', 'next spring'. */
const SEASON_ALONE: Rule = {
  needs: /(?:this|last|next) [sawf]/i,
  pattern: new RegExp(`\\b(?<which>this|last|next)\\s+(?<season>${SEASON})\\b`, 'gi'),
  read: ({ which, season = '' }, { today }) =>
    relative(today, 'season', (from) => {
      const { year, month } = parts(from);
      const first = SEASONS[season.toLowerCase()] ?? 1;
      // In January and February the winter that is on began last year.
      const running = first === 12 && month <= 2 ? year - 1 : year;
      if (which?.toLowerCase() === 'this') return seasonOf(season, running);
      const begun = month >= first || running < year;
      if (which?.toLowerCase() === 'next') return seasonOf(season, begun ? running + 1 : running);
      const over = month > first + 2 && first !== 12;
      return seasonOf(season, over ? running : running - 1);
    }),
};

/** Words that make 'the last decade' the ten years up to now. */
const THROUGHOUT = /\b(?:over|during|within|in|for|throughout)\s+$/i;

/** 'the past year', 'over the last three days', 'in the coming weeks'. */
const PERIOD: Rule = {
  needs: /past|last|coming|next/i,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<which>past|last|coming|next)\\s+(?:(?<count>${COUNT}|few|several|couple\\s+of)\\s+)?(?<unit>hour|day|week|month|year|decade)(?<plural>s)?\\b(?!\\s+of\\b)`,
    'gi',
  ),
  read: ({ which = '', count, unit = '', plural }, { today, before }) => {
    const bare = /past|coming/i.test(which) || THROUGHOUT.test(before);
    if (count === undefined && (plural !== undefined || !bare)) return undefined;
    const vague = count !== undefined && /few|several|couple/i.test(count);
    const number = count === undefined ? 1 : vague ? 3 : countOf(count);
    const ahead = /coming|next/i.test(which);
    const name = unit.toLowerCase();
    return relative(today, GRAINS[name] ?? 'longer', (from) => {
      const other = shifted(from, name, ahead ? number : -number);
      return other === undefined ? undefined : ahead ? { from, to: other } : { from: other, to: from };
    });
  },
};

/** Units that a number before 'ago' is of, in days or months. */
const IN_DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7 };
const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

function shifted(today: string, unit: string, count: number): string | undefined {
  const [inDays, inMonths] = [IN_DAYS[unit], IN_MONTHS[unit]];
  if (inDays !== undefined) return plusDays(today, Math.trunc(count * inDays));
  if (inMonths === undefined || parts(today).year + (count * inMonths) / 12 < 1) return undefined;
  return plusMonths(today, count * inMonths);
}

/** 'two days ago', 'a year ago'; how finely it is meant is how finely it is said. */
const AGO: Rule = {
  needs: / ago/i,
  pattern: new RegExp(
    `(?<![\\d.,])\\b(?:(?<about>about|around|nearly|almost|over|more\\s+than|some|roughly)\\s+)?(?<count>${COUNT}|a\\s+few|several|a\\s+couple\\s+of)\\s+(?<unit>hour|day|week|month|year|decade|century|centurie)s?\\s+ago\\b`,
    'gi',
  ),
  read: ({ about, count = '', unit = '' }, { today }) => {
    const name = unit.toLowerCase().replace('centurie', 'century');
    const vague = /few|several|couple/i.test(count);
    const number = vague ? 3 : countOf(count);
    const sure = about === undefined && !vague && (name === 'day' || (name === 'week' && number === 1));
    return relative(
      today,
      GRAINS[name] ?? 'longer',
      (from) => {
        const day = shifted(from, name, -number);
        if (day === undefined) return undefined;
        if (name === 'day' || name === 'hour') return single(day);
        return unitAt(day, name, 0);
      },
      sure && name === 'day' ? 'certain' : 'likely',
    );
  },
};

/** Names that hold a weekday ('Good Friday', 'the Sunday Times'); and 'every Tuesday' is no day. */
const NAME_BEFORE =
  /\b(?:[Ee]very|[Ee]ach|Black|Good|Bloody|Ash|Super|Easter|Palm|Cyber|Ruby|Fat|Holy|Maundy|Giving|Sheffield)\s+$/;
const NAME_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|Business|Night\s+(?:Live|Lights|Football)|Worldwide)\b|^s\b/;

/** 'on Friday': the last one, or the coming one where the words speak of what is to come. */
const WEEKDAY_ALONE: Rule = {
  needs: /day/,
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|past|coming)\\s+)?\\b(?<weekday>${WEEKDAY})(?!\\p{L})`,
    'gu',
  ),
  read: ({ which, weekday = '' }, around) => {
    if (NAME_BEFORE.test(around.before) || NAME_AFTER.test(around.after)) return undefined;
    return relative(around.today, 'day', (from) => {
      const number = weekdayNumber(weekday);
      const back = (weekdayOf(from) - number + 7) % 7;
      const said = which?.toLowerCase();
      if (said === 'last' || said === 'past') return single(plusDays(from, -(back || 7)));
      if (said === 'next') return single(plusDays(from, 7 - back));
      const ahead = said === 'this' || said === 'coming' || sideOf(around) === 'ahead';
      return single(plusDays(from, ahead && back > 0 ? 7 - back : -back));
    });
  },
};

/** 'at 9 a.m.', 'at 14:30', 'noon': says when, though not on which day. */
const CLOCK: Rule = {
  needs: /\d ?[ap]\.?m|noon|midnight|:\d\d|clock/i,
  pattern:
    /(?<![\d.,:])\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\b(?:noon|midnight)\b|(?<=\bat\s)\d{1,2}:\d\d\b|\b\d{1,2}\s+o['’]clock\b/gi,
  read: () => ({ grain: 'clock' }),
};

/** Times that only the article's own day makes into dates; the longer forms first. */
export const RELATIVE_RULES: readonly Rule[] = [
  NAMED_DAY,
  AGO,
  PERIOD,
  UNIT,
  SEASON_ALONE,
  WEEKDAY_ALONE,
  CLOCK,
];
