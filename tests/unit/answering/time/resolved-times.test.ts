import { describe, expect, it } from 'vitest';
import { resolvedTimes } from '../../../../src/answering/time/index.js';

describe('resolvedTimes', () => {
  const text = 'In April 2017 Abe came; this year Putin may go, in September.';
  const highlight = { start: 100, end: 100 + text.length, text };

  it('tells the days of those that the words leave open, at their place in the article', () => {
    const times = resolvedTimes(highlight, '2017-07-07T09:30:00Z');
    expect(times.map((time) => time.text)).toEqual(['this year', 'September']);
    expect(times[0]).toMatchObject({ from: '2017-01-01', to: '2017-12-31', certainty: 'certain' });
    for (const { start, end, text: said } of times) expect(text.slice(start - 100, end - 100)).toBe(said);
  });

  it('is empty without the day of publication', () => {
    expect(resolvedTimes(highlight, undefined)).toEqual([]);
  });
});
