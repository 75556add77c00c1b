import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskCurve, wronglyAnsweredAt } from '../../../src/evaluation/measures/risk-curve.js';
import { asked, quote, unanswerable } from '../../support/asked.js';

const right = (confidence: number) => asked({ confidence });
const wrong = (confidence: number) => asked({ confidence, quotes: [quote('other')] });
const none = (confidence: number, kind?: string) =>
  asked({ confidence, question: unanswerable(kind), quotes: [] });

describe('the curve of answers and wrong answers', () => {
  it('goes from the surest answer to all of them', () => {
    expect(riskCurve([none(0.5), right(0.9), wrong(0.4), right(0.7)])).toEqual([
      { confidence: 0.9, answered: 1 / 3, wrong: 0 },
      { confidence: 0.7, answered: 2 / 3, wrong: 0 },
      { confidence: 0.5, answered: 2 / 3, wrong: 1 / 3 },
      { confidence: 0.4, answered: 1, wrong: 2 / 4 },
    ]);
  });

  it('gives answers that are as sure as each other together', () => {
    expect(riskCurve([right(0.5), none(0.5)])).toEqual([{ confidence: 0.5, answered: 1, wrong: 1 / 2 }]);
  });

  it('is empty where nothing can be answered', () => {
    expect(riskCurve([none(0.5)])).toEqual([]);
  });

  it('never answers less as it goes on, and ends with everything answered', () => {
    const one = fc.tuple(fc.constantFrom(right, wrong, none), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (drawn) => {
        const curve = riskCurve([...drawn.map(([make, confidence]) => make(confidence)), right(0.5)]);
        for (const [i, point] of curve.entries()) {
          expect(point.answered).toBeGreaterThanOrEqual(curve[i - 1]?.answered ?? 0);
          expect(point.confidence).toBeLessThan(curve[i - 1]?.confidence ?? Number.POSITIVE_INFINITY);
          expect(point.wrong).toBeGreaterThanOrEqual(0);
          expect(point.wrong).toBeLessThanOrEqual(1);
        }
        expect(curve.at(-1)?.answered).toBe(1);
      }),
    );
  });
});

describe('what is wrongly answered at a share of the answerable answered', () => {
  const answerable = Array.from({ length: 20 }, (_, i) => right((i + 1) / 20));

  it('counts what is as sure as the answerable question that closes the share', () => {
    // 19 of 20 are answered from 0.1 on, 18 from 0.15 on.
    const all = [...answerable, none(0.1, 'offtopic'), none(0.09, 'offtopic'), none(0.12), none(0.9)];
    expect(wronglyAnsweredAt(all, 'offtopic', 0.95)).toBe(1 / 2);
    expect(wronglyAnsweredAt(all, 'offtopic', 0.9)).toBe(0);
    expect(wronglyAnsweredAt(all, 'unanswerable', 0.95)).toBe(1);
    expect(wronglyAnsweredAt(all, 'unanswerable', 0.9)).toBe(1 / 2);
  });

  it('is unknown without questions of the kind, or without answerable ones', () => {
    expect(wronglyAnsweredAt(answerable, 'offtopic', 0.95)).toBeUndefined();
    expect(wronglyAnsweredAt([none(0.5)], 'unanswerable', 0.95)).toBeUndefined();
  });
});
