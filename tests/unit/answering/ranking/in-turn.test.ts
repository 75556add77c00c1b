import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../../src/answering/ranking/in-turn.js';

const scored = (name: string, ...scores: number[]) =>
  scores.map((score, i) => ({ name: `${name}${i}`, score }));

const bestFirst = fc
  .array(fc.double({ min: -30, max: 30, noNaN: true }), { maxLength: 8 })
  .map((scores) => scores.toSorted((a, b) => b - a).map((score) => ({ score })));

describe('what was read twice and what was read once', () => {
  it('come as two of the former, one of the latter, and the rest of both', () => {
    const order = inTurn(scored('twice', 5, 4, 3), scored('once', 9, 8)).map(({ name }) => name);
    expect(order).toEqual(['twice0', 'twice1', 'once0', 'twice2', 'once1']);
  });

  it('keep their scores where nothing was read twice', () => {
    const once = scored('once', 9, 8);
    expect(inTurn([], once)).toEqual(once);
  });

  it('lose none, and have no score above one before it', () => {
    fc.assert(
      fc.property(bestFirst, bestFirst, (twice, once) => {
        const scores = inTurn(twice, once).map(({ score }) => score);
        expect(scores).toHaveLength(twice.length + once.length);
        expect(scores.every((score, i) => i === 0 || score <= (scores[i - 1] ?? score))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
