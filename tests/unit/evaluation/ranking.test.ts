import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ndcg,
  rankedArticles,
  rankOfRight,
  reciprocalRank,
} from '../../../src/evaluation/measures/ranking.js';
import { asked, question, quote } from '../../support/asked.js';

const found = (...ids: string[]) => asked({ quotes: ids.map((id) => quote(id)) });

describe('the rank of an article', () => {
  it('is that of its best quote, each article counted once', () => {
    expect(rankedArticles(found('a', 'a', 'b', 'a', 'right'))).toEqual(['a', 'b', 'right']);
    expect(rankOfRight(found('a', 'a', 'b', 'right'))).toBe(3);
  });

  it('is infinite where the right one is not there, and counts nothing', () => {
    expect(rankOfRight(found('a'))).toBe(Number.POSITIVE_INFINITY);
    expect(reciprocalRank(found('a'))).toBe(0);
    expect(reciprocalRank(asked({ quotes: [] }))).toBe(0);
  });

  it('counts with its reciprocal down to the tenth', () => {
    const others = [...'abcdefghi'];
    expect(reciprocalRank(found('a', 'right'))).toBe(1 / 2);
    expect(reciprocalRank(found(...others, 'right'))).toBe(1 / 10);
    expect(reciprocalRank(found(...others, 'j', 'right'))).toBe(0);
  });
});

describe('nDCG', () => {
  it('is 1 for the best order, and as defined for another', () => {
    const graded = question({
      grades: new Map([
        ['good', 3],
        ['fair', 1],
      ]),
    });
    expect(ndcg(asked({ question: graded, quotes: [quote('good'), quote('fair')] }))).toBe(1);
    const best = 3 + 1 / Math.log2(3);
    const turned = 1 + 3 / Math.log2(3);
    expect(ndcg(asked({ question: graded, quotes: [quote('fair'), quote('good')] }))).toBeCloseTo(
      turned / best,
    );
  });

  it('lies between 0 and 1 whatever is found, and is highest for the best order', () => {
    const grades = fc.dictionary(fc.constantFrom(...'abcdefghijklm'), fc.integer({ min: 1, max: 4 }));
    const order = fc.array(fc.constantFrom(...'abcdefghijklmnopq'), { maxLength: 20 });
    fc.assert(
      fc.property(grades, order, (graded, ids) => {
        const of = question({ grades: new Map(Object.entries(graded)) });
        const value = ndcg(asked({ question: of, quotes: ids.map((id) => quote(id)) }));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        const ideal = Object.entries(graded)
          .sort(([, a], [, b]) => b - a)
          .map(([id]) => quote(id));
        if (ideal.length > 0) expect(ndcg(asked({ question: of, quotes: ideal }))).toBeCloseTo(1);
      }),
    );
  });
});
