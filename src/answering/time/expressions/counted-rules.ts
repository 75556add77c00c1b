import { parts, plusDays, plusMonths, single } from '../calendar.js';
import { GRAINS, relative, unitAt } from './relative-units.js';
import type { Meaning, Rule } from './time-expression.js';
import { COUNT, countOf } from './words.js';

/** Words that make 'the last decade' the ten years up to now. */
const THROUGHOUT = /\b(?:over|during|within|in|for|throughout)\s+$/i;
/** Words before 'last three weeks' where 'last' is no verb, as it is in 'the talks could last three weeks'. */
const NO_VERB =
  /(?:\b(?:over|during|within|in|for|throughout|since|the|these|those|my|our|your|his|her|its|their)\s+|['’]s\s+|^\W*)$/i;
/** What makes 'last' a verb in a question, where 'the' is often left out: 'will the strike last two weeks'. */
const AUXILIARY = /\b(?:to|will|wo|would|shall|should|can|could|may|might|must|do|does|did)\b|n['’]t\b/i;

/** 'the past year', 'over the last three days', 'in the coming weeks'. */
export const PERIOD: Rule = {
  needs: /past|last|coming|next/i,
  pattern: new RegExp(
    `\\b(?<the>the\\s+)?(?<which>past|last|coming|next)\\s+(?:(?<count>${COUNT}|few|several|couple\\s+of)\\s+)?(?<unit>hour|day|week|month|year|decade)(?<plural>s)?\\b(?!\\s+of\\b)`,
    'gi',
  ),
  read: ({ the, which = '', count, unit = '', plural }, { today, before, question }) => {
    const bare = /past|coming/i.test(which) || (the !== undefined && THROUGHOUT.test(before));
    if (count === undefined && (plural !== undefined || !bare)) return undefined;
    if (count !== undefined && !the && !isAdjective(which, count, before, question)) return undefined;
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

/** Whether 'last' or 'coming' before a number, without 'the', belongs to it: not in 'will last a week', 'a move coming two days after'. */
function isAdjective(which: string, count: string, before: string, question: boolean): boolean {
  // 'past a week' and 'next a day' are no times either.
  if (/^an?$/i.test(count)) return false;
  if (NO_VERB.test(before)) return true;
  if (/^coming$/i.test(which)) return false;
  return !/^last$/i.test(which) || (question && !AUXILIARY.test(before));
}

/** Units that a number before 'ago' is of, in days or months. */
const IN_DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7 };
const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

function shifted(today: string, unit: string, count: number): string | undefined {
  const [inDays, inMonths] = [IN_DAYS[unit], IN_MONTHS[unit]];
  if (inDays !== undefined) return plusDays(today, Math.trunc(count * inDays));
  if (inMonths === undefined || parts(today).year + (count * inMonths) / 12 < 1) return undefined;
  return plusMonths(today, count * inMonths);
}

/** 'a fortnight ago': the week two weeks back. */
export const FORTNIGHT_AGO: Rule = {
  needs: /fortnight/i,
  pattern: /\b(?:a|(?:about|around|nearly|almost|over)\s+a)\s+fortnight\s+ago\b/gi,
  read: (_, { today }) => relative(today, 'week', (from) => unitAt(from, 'week', -2)),
};

/** 'in two weeks' time', 'in a month's time'. */
export const IN_TIME: Rule = {
  needs: /['’]/,
  pattern: new RegExp(
    `\\b(?:in|within)\\s+(?:(?:about|around|just|only)\\s+)?(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)(?:s['’]|['’]s)\\s+time\\b(?!\\s+(?:of|limit|trial|series|slot))`,
    'gi',
  ),
  read: ({ count = '', unit = '' }, { today, before }) => {
    // 'he said then that it would open in two weeks' time' counts from another day.
    if (WOULD.test(before)) return { grain: GRAINS[unit.toLowerCase()] ?? 'longer', relative: true };
    const name = unit.toLowerCase();
    return relative(today, GRAINS[name] ?? 'longer', (from) => {
      const day = shifted(from, name, countOf(count));
      if (day === undefined) return undefined;
      return name === 'day' ? single(day) : unitAt(day, name, 0);
    });
  },
};
const WOULD = /\b(?:would|was|were|had)\b[^.;]{0,80}$/;

/** Parts of a unit: half a year is months ago. */
const SHARES: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4 };
/** How finely a part of a unit is meant. */
const OF_PART: Readonly<Record<string, string>> = { year: 'month', decade: 'year', century: 'decade' };

/** 'two days ago', 'half a year ago'; how finely it is meant is how finely it is said. */
export const AGO: Rule = {
  needs: / ago/i,
  pattern: new RegExp(
    `(?<![\\d.,]|[a-z][-–]|\\b(?:hundred|thousand|million)\\s(?:and\\s)?)\\b(?:(?<about>about|around|nearly|almost|over|more\\s+than|some|roughly)\\s+)?(?:(?:a\\s+)?(?<share>half|quarter\\s+of)\\s+(?=an?\\s))?(?<count>${COUNT}|a\\s+few|several|a\\s+couple\\s+of)\\s+(?<unit>hour|day|week|month|year|decade|century|centurie)s?\\s+ago\\b`,
    'gi',
  ),
  read: ({ about, share, count = '', unit = '' }, { today, before }) => {
    if (MORE_BEFORE.test(before)) return undefined;
    const name = unit.toLowerCase().replace('centurie', 'century');
    if (share !== undefined) return agoInPart(share, name, today);
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

/** 'two thirds of a year ago' is no year ago. */
const MORE_BEFORE = /\b(?:quarters|thirds?|fifths?|tenths?)\s+of\s+$/i;

/** 'half a century ago'; undefined for half a day. */
function agoInPart(share: string, unit: string, today: string | undefined): Meaning | undefined {
  if (unit === 'hour') return relative(today, 'day', single);
  const [part, whole] = [OF_PART[unit], IN_MONTHS[unit]];
  const size = SHARES[share.toLowerCase().split(/\s/)[0] ?? ''];
  if (part === undefined || whole === undefined || size === undefined) return undefined;
  return relative(today, GRAINS[part] ?? 'longer', (from) => {
    const day = shifted(from, 'month', -whole * size);
    return day === undefined ? undefined : unitAt(day, part, 0);
  });
}
