import { isoDay, parts, plusDays, single } from '../calendar.js';
import { AGO, FORTNIGHT_AGO, IN_TIME, PERIOD } from './counted-rules.js';
import { partOf } from './part-of.js';
import { GRAINS, OFFSETS, relative, unitAt } from './relative-units.js';
import { sideOf } from './tense.js';
import type { Rule } from './time-expression.js';
import { WEEKDAY_ALONE, WEEKDAYS_OF_WEEKS } from './weekday-rules.js';
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
  read: ({ part, which = '', unit = '' }, around) => {
    const { today, before } = around;
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
        // On a Monday 'won this weekend' is of the one that is over.
        if (
          name === 'weekend' &&
          said === 'this' &&
          whole &&
          from < whole.from &&
          sideOf(around) === 'behind'
        )
          return unitAt(from, name, -1);
        if (!whole || part === undefined) return whole;
        if (/^earlier/i.test(part)) return whole.from <= from ? { from: whole.from, to: from } : whole;
        if (/^later/i.test(part)) return whole.to >= from ? { from, to: whole.to } : whole;
        return name === 'week' || name === 'weekend' ? whole : partOf(whole, part);
      },
      sure && part === undefined ? 'certain' : 'likely',
    );
  },
};

/** 'at the weekend': the last one, or the coming one where the words speak of what is to come. */
const AT_WEEKEND: Rule = {
  needs: /weekend/i,
  pattern: /(?<=\b(?:at|over)\s+)the\s+weekend\b(?!\s+(?:of|from|between|before|after|when)\b|['’-])/gi,
  read: (_, around) =>
    relative(around.today, 'week', (from) => {
      const running = unitAt(from, 'weekend', 0);
      if (!running || running.from <= from || sideOf(around) === 'ahead') return running;
      return unitAt(from, 'weekend', -1);
    }),
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

/** 'last Christmas', which with a capital is a song. */
const CHRISTMAS: Rule = {
  needs: /Christmas/i,
  pattern: /\b(?<which>last|this|next)\s+Christmas\b(?!\s+(?:card|song|single|album)s?\b|['’-])/g,
  read: ({ which }, { today }) =>
    relative(today, 'week', (from) => {
      const { year, month, date } = parts(from);
      const over = month === 12 && date > 26;
      const said = which?.toLowerCase();
      const eve = isoDay(
        said === 'last' && !over ? year - 1 : said === 'next' && over ? year + 1 : year,
        12,
        24,
      );
      return eve === undefined ? undefined : { from: eve, to: plusDays(eve, 2) };
    }),
};

/** 'the spring of next year', 'summer last year'. */
const SEASON_OF_YEAR: Rule = {
  needs: /spring|summer|autumn|winter/i,
  pattern:
    /\b(?:(?:early|mid|late)[\s-]+)?(?<season>spring|summer|autumn|winter)(?:,|\s+of)?\s+(?<which>last|this|next)\s+year\b/gi,
  read: ({ season = '', which = '' }, { today }) =>
    relative(today, 'season', (from) =>
      seasonOf(season, parts(from).year + (OFFSETS[which.toLowerCase()] ?? 0)),
    ),
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
  ...WEEKDAYS_OF_WEEKS,
  AGO,
  FORTNIGHT_AGO,
  IN_TIME,
  SEASON_OF_YEAR,
  CHRISTMAS,
  PERIOD,
  UNIT,
  AT_WEEKEND,
  SEASON_ALONE,
  WEEKDAY_ALONE,
  CLOCK,
];
