import { describe, expect, it } from 'vitest';
import { TermWeights } from '../../../../src/answering/ranking/term-weights.js';

/** How much of a question is unknown of which one word stands in every passage of a library, and one in none. */
function unknownOf(passages: number): number {
  return new TermWeights(['forum', 'held'], new Map([['forum', passages]]), passages).unknownShare;
}

describe('what a library does not know of a question', () => {
  it('is a part of it only, however few passages there are', () => {
    expect(unknownOf(1)).toBeGreaterThan(0.5);
    expect(unknownOf(1)).toBeLessThan(0.6);
    expect(unknownOf(2)).toBeLessThan(0.6);
  });

  it('is most of it where the other word stands everywhere in a large one', () => {
    expect(unknownOf(400)).toBeGreaterThan(0.99);
  });

  it('is no year: a text may tell of it without writing it out', () => {
    expect(new TermWeights(['forum', '2013'], new Map([['forum', 1]]), 2).unknownShare).toBe(0);
  });

  it('is nothing where every word stands somewhere, and where there are none', () => {
    expect(new TermWeights(['forum'], new Map([['forum', 1]]), 2).unknownShare).toBe(0);
    expect(new TermWeights([], new Map(), 2).unknownShare).toBe(0);
  });
});
