import { type DayRange, parts, plusDays, single, weekdayOf, weekOf } from './calendar.js';
import { AGO, PERIOD } from './counted-rules.js';
import { partOf } from './part-of.js';
import { GRAINS, relative, unitAt } from './relative-units.js';
import { isOnFrom, sideOf } from './tense.js';
import type { Rule } from './time-expression.js';
import { WEEKDAY, weekdayNumber } from './words.js';
import { SEASON, SEASONS, seasonOf } from './year-rules.js';

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

/** Names that hold a weekday ('Good Friday', 'the Sunday Times'); and 'every Tuesday' is no day. */
const NAME_BEFORE =
  /\b(?:[Ee]very|[Ee]ach|Black|Good|Bloody|Ash|Super|Easter|Palm|Cyber|Ruby|Fat|Holy|Maundy|Giving|Sheffield)\s+$/;
const NAME_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|Business|Night\s+(?:Live|Lights|Football)|Worldwide)\b|^s\b/;

/** A weekday of the week that another is in, or of one before or after it. */
function ofWeek(weekday: string, weeks: number, today: string): DayRange {
  const monday = weekOf(plusDays(today, 7 * weeks)).from;
  return single(plusDays(monday, (weekdayNumber(weekday) + 6) % 7));
}

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** 'Monday last week', 'Tuesday evening of next week'. */
const WEEKDAY_OF_WEEK: Rule = {
  needs: /day.* week/i,
  pattern: new RegExp(
    `\\b(?<weekday>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?(?:,|\\s+of)?\\s+(?<which>last|this|next)\\s+week\\b(?!['’-])`,
    'gu',
  ),
  read: ({ weekday = '', which = '' }, { today }) =>
    relative(today, 'day', (from) => ofWeek(weekday, WEEKS[which.toLowerCase()] ?? 0, from)),
};

/** 'last week on Monday'. */
const WEEK_ON_WEEKDAY: Rule = {
  needs: /week.* on /i,
  pattern: new RegExp(
    `\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+week,?\\s+on\\s+(?<weekday>${WEEKDAY})(?!\\p{L})`,
    'gu',
  ),
  read: WEEKDAY_OF_WEEK.read,
};

/** 'on Thursday week': seven days after the coming one. */
const WEEKDAY_WEEK: Rule = {
  needs: /day week/i,
  pattern: new RegExp(`(?<=\\b[Oo]n\\s+)(?<weekday>${WEEKDAY})\\s+week(?=\\s*(?:[.,;:!?)]|$))`, 'gu'),
  read: ({ weekday = '' }, { today }) =>
    relative(today, 'day', (from) => {
      const back = (weekdayOf(from) - weekdayNumber(weekday) + 7) % 7;
      return single(plusDays(from, 14 - back));
    }),
};

/** 'on Friday': the last one, or the coming one where the words speak of what is to come. */
const WEEKDAY_ALONE: Rule = {
  needs: /day/,
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|past|coming)\\s+)?\\b(?<weekday>${WEEKDAY})(?!\\p{L})`,
    'gu',
  ),
  read: ({ which, weekday = '' }, around) => {
    if (NAME_BEFORE.test(around.before) || NAME_AFTER.test(around.after)) return undefined;
    const side = around.today === undefined ? undefined : sideOf(around);
    const meaning = relative(around.today, 'day', (from) => {
      const number = weekdayNumber(weekday);
      const back = (weekdayOf(from) - number + 7) % 7;
      const said = which?.toLowerCase();
      if (said === 'last' || said === 'past') return single(plusDays(from, -(back || 7)));
      if (said === 'next') return single(plusDays(from, 7 - back));
      const ahead = said === 'this' || said === 'coming' || side === 'ahead';
      return single(plusDays(from, ahead && back > 0 ? 7 - back : -back));
    });
    return which === undefined ? { ...meaning, weekly: true, side, running: isOnFrom(around) } : meaning;
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
  WEEKDAY_OF_WEEK,
  WEEK_ON_WEEKDAY,
  WEEKDAY_WEEK,
  AGO,
  PERIOD,
  UNIT,
  SEASON_ALONE,
  WEEKDAY_ALONE,
  CLOCK,
];
