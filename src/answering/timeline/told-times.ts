import { type DayRange, overlaps } from '../time/calendar.js';
import { type Grain, type TimeExpression, timesSpokenOf } from '../time/index.js';

/** A time with its days. */
export type DatedExpression = TimeExpression & { readonly days: DayRange };

/** The finer a time is named, the more the sentence is about it. */
const FINENESS: readonly Grain[] = ['day', 'week', 'month', 'season', 'year', 'longer'];

const SAID =
  '(?:said|says|told|announced|reported|added|stated|declared|confirmed|claimed|tweeted|wrote|warned|denied)';
/** 'Kishida said on Friday that …': the day dates the telling, and what is told may have another. */
const TELLING_BEFORE = new RegExp(`\\b${SAID}(?:\\s+\\p{L}+){0,3}\\s*$`, 'iu');
const TELLING_AFTER = new RegExp(`^,?\\s+(?:\\p{L}+\\s+){0,2}${SAID}\\b`, 'iu');

/** Times at which one sentence may stand: a list of years is one fact, not ten. */
const MOST_TIMES = 3;

/**
 * The times that a sentence is placed at: the finest that it names, of those that reach into the days wanted ('in
 * December 2016 …, while in April 2017 …' are two); the day of a mere 'said on Friday' only where there is no other.
 */
export function toldTimes(
  sentence: string,
  published: string | undefined,
  wanted: Partial<DayRange>,
): DatedExpression[] {
  const dated = timesSpokenOf(sentence, published).filter(
    (time): time is DatedExpression => time.days !== undefined && overlaps(time.days, wanted),
  );
  const orders = dated.map(
    (time) => FINENESS.indexOf(time.grain) + (datesTelling(sentence, time) ? FINENESS.length : 0),
  );
  const finest = Math.min(...orders);
  const byDays = new Map<string, DatedExpression>();
  for (const [i, time] of dated.entries()) {
    const days = `${time.days.from} ${time.days.to}`;
    if (orders[i] === finest && !byDays.has(days)) byDays.set(days, time);
  }
  return [...byDays.values()].slice(0, MOST_TIMES);
}

function datesTelling(sentence: string, { start, end }: TimeExpression): boolean {
  return TELLING_BEFORE.test(sentence.slice(0, start)) || TELLING_AFTER.test(sentence.slice(end));
}
