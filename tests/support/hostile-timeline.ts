import fc from 'fast-check';
import type { Timeline, TimelineEntry } from '../../src/coverage/index.js';
import { hostileArticle } from './hostile-answer.js';
import { hostileText } from './hostile-text.js';

const day = fc
  .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
  .map((date) => date.toISOString().slice(0, 10));

const hostileEntry: fc.Arbitrary<TimelineEntry> = fc
  .record({
    article: hostileArticle,
    revision: fc.integer({ min: 1, max: 1_000 }),
    start: fc.nat(1_000_000),
    before: hostileText,
    time: hostileText,
    after: hostileText,
    days: fc.tuple(day, day),
    certainty: fc.constantFrom('certain', 'likely'),
    resolved: fc.boolean(),
    also: fc.array(hostileArticle, { maxLength: 3 }),
  })
  .map(({ before, time, after, days, certainty, start, ...rest }) => {
    const text = before + time + after;
    const [from = '', to = ''] = [...days].sort();
    const at = start + before.length;
    return {
      ...rest,
      start,
      end: start + text.length,
      text,
      time: { start: at, end: at + time.length, text: time, from, to, certainty },
    };
  });

/** A timeline as no article and no reader should make it. */
export const hostileTimeline: fc.Arbitrary<Timeline> = fc.record({
  topic: hostileText,
  entries: fc.array(hostileEntry, { maxLength: 12 }),
  left: fc.nat(),
  tookMs: fc.nat(),
});
