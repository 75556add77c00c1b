import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, dotQuantised, dotRows, quantise, topK } from '../../../embeddings/vectors.js';

const value = fc.float({ min: -1, max: 1, noNaN: true });

/** A matrix of 1 to 6 rows and a vector as wide as it. */
const rowsAndQuery = fc.integer({ min: 1, max: 20 }).chain((width) =>
  fc.record({
    rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    query: fc.array(value, { minLength: width, maxLength: width }).map((values) => Float32Array.from(values)),
  }),
);

function naive(a: readonly number[], b: Float32Array): number {
  return a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);
}

describe('dot products', () => {
  it('agree with the definition, alone and row by row', () => {
    fc.assert(
      fc.property(rowsAndQuery, ({ rows, query }) => {
        const products = dotRows(Float32Array.from(rows.flat()), query);
        expect(products).toHaveLength(rows.length);
        rows.forEach((row, i) => {
          expect(dot(Float32Array.from(row), query)).toBeCloseTo(naive(row, query), 4);
          expect(products[i]).toBeCloseTo(naive(row, query), 4);
        });
      }),
    );
  });

  it('of vectors with unequal dimensions are refused', () => {
    expect(() => dot(new Float32Array(3), new Float32Array(4))).toThrow(RangeError);
    expect(() => dotRows(new Float32Array(7), new Float32Array(4))).toThrow(RangeError);
    expect(() => dotRows(new Float32Array(), new Float32Array())).toThrow(RangeError);
    expect(() => quantise(new Float32Array(7), 4)).toThrow(RangeError);
    const rows = quantise(new Float32Array(8), 4);
    expect(() => dotQuantised(rows, new Float32Array(3), 0, 1)).toThrow(RangeError);
    expect(() => dotQuantised(rows, new Float32Array(4), 1, 2)).toThrow(RangeError);
  });

  it('of rows kept as bytes are off by no more than half a step a value', () => {
    fc.assert(
      fc.property(rowsAndQuery, ({ rows, query }) => {
        const products = dotQuantised(
          quantise(Float32Array.from(rows.flat()), query.length),
          query,
          0,
          rows.length,
        );
        rows.forEach((row, i) => {
          const step = Math.max(...row.map(Math.abs)) / 127;
          const bound = (step / 2) * query.reduce((sum, one) => sum + Math.abs(one), 0) + 1e-4;
          expect(Math.abs((products[i] ?? 0) - naive(row, query))).toBeLessThanOrEqual(bound);
        });
      }),
    );
  });
});

describe('topK', () => {
  it('gives the same as sorting everything, the lower index first among equals', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.nat({ max: 70 }), (values, k) => {
        const sorted = values
          .map((score, i) => ({ score, i }))
          .sort((a, b) => b.score - a.score || a.i - b.i);
        expect(topK(Float32Array.from(values), k)).toEqual(sorted.slice(0, k).map(({ i }) => i));
      }),
    );
  });
});
