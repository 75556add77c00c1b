import { type DayRange, overlaps } from '../time/calendar.js';
import { type Grain, type TimeExpression, tellsAfter, tellsBefore, timesSpokenOf } from '../time/index.js';

/** A time with its days. */
export type DatedExpression = TimeExpression & { readonly days: DayRange };

/** The finer a time is named, the more the sentence is about it. */
const FINENESS: readonly Grain[] = ['day', 'week', 'month', 'season', 'year', 'longer'];

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

/** 'Kishida said on Friday that …': the day dates the telling, and what is told may have another. */
function datesTelling(sentence: string, { start, end }: TimeExpression): boolean {
  const before = sentence.slice(0, start);
  return tellsBefore(before) || tellsAfter(before, sentence.slice(end));
}
