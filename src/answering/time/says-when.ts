import type { TimeExpression } from './expressions/time-expression.js';

/** What a sentence is worth to a question that asks when, by the finest time it speaks of. */
const WORTH = { date: 1, year: 0.8, relative: 0.5 } as const;

/**
 * How well a sentence says when: 1 with a date ('7 July', 'in April 2017'), 0.8 with a year or a longer time, 0.5 with
 * one that needs the article's own day or names none ('on Friday', 'at noon'), 0 with no time.
 */
export function saysWhen(times: readonly TimeExpression[]): number {
  return times.reduce((most, time) => Math.max(most, worth(time)), 0);
}

function worth({ grain, relative, partial }: TimeExpression): number {
  if (relative && !partial) return WORTH.relative;
  switch (grain) {
    case 'day':
    case 'month':
    case 'season':
      return WORTH.date;
    case 'year':
    case 'longer':
      return WORTH.year;
    default:
      return WORTH.relative;
  }
}
