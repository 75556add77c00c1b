import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTokenWindows } from '../../../../embeddings/models/token-windows.js';

describe('packing sentences into windows', () => {
  it('keeps neighbouring sentences together as long as they fit', () => {
    expect(packTokenWindows([[1, 2], [3], [4, 5]], 4)).toEqual([
      [
        { sentence: 0, tokens: [1, 2] },
        { sentence: 1, tokens: [3] },
      ],
      [{ sentence: 2, tokens: [4, 5] }],
    ]);
  });

  it('cuts a sentence only where it does not fit into a window of its own', () => {
    const windows = packTokenWindows([[1], [2, 3, 4, 5, 6]], 3);
    expect(windows.map((window) => window.map(({ tokens }) => tokens))).toEqual([
      [[1]],
      [[2, 3, 4]],
      [[5, 6]],
    ]);
  });

  it('reads every token once, in order, and no window holds more than fits', () => {
    const sentences = fc.array(fc.array(fc.nat(), { maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1, max: 12 }), (given, capacity) => {
        const windows = packTokenWindows(given, capacity);
        const runs = windows.flat();
        expect(runs.flatMap(({ tokens }) => tokens)).toEqual(given.flat());
        for (const [sentence, tokens] of given.entries()) {
          const own = runs.filter((run) => run.sentence === sentence);
          expect(own.flatMap((run) => run.tokens)).toEqual(tokens);
          if (tokens.length <= capacity) expect(own.length).toBeLessThanOrEqual(1);
        }
        for (const window of windows) {
          const held = window.reduce((sum, { tokens }) => sum + tokens.length, 0);
          expect(held).toBeGreaterThan(0);
          expect(held).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});
