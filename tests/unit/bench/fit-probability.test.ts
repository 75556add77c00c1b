import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../bench/fit/cases.js';
import { crossValidate } from '../../../bench/fit/cross-validate.js';
import { fitProbability, riskCurve } from '../../../bench/fit/fit-probability.js';
import { readOnce } from '../../../bench/fit/rankers.js';
import { probabilityOf } from '../../../src/answering/answering-model.js';
import { caseOf } from '../../support/fit-cases.js';

describe('a question that contradicts what is marked', () => {
  const contradicted = Array.from({ length: 20 }, (_, i): Case => {
    const one = caseOf(`${i}`, [
      [0.6, 0],
      [0.2, 0],
    ]);
    return { ...one, sentences: one.sentences.map((some) => ({ ...some, contradicted: i % 2 === 0 })) };
  });
  const tried = (ranking: string[]) =>
    crossValidate(contradicted, readOnce({ ranking, topic: [], answer: [] }), { topic: [], answer: [] });

  it('is less probably answered by it', () => {
    const asked = tried(['cosine', 'mass']).filter(({ kind }) => kind === 'answerable');
    const less = asked.filter(({ probability, sureness }) => probability < sureness);
    expect(less).toEqual(asked.filter((one) => one.contradicted));
    expect([less.length > 0, less.length < asked.length]).toEqual([true, true]);
  });

  it('contradicts nothing where nobody read', () => {
    expect(tried(['cosine']).every(({ probability, sureness }) => probability === sureness)).toBe(true);
  });
});

describe('fitting a probability', () => {
  it('is high for what looks like right answers, and low off the topic', () => {
    const judged = Array.from({ length: 60 }, (_, i) => {
      const kind = i % 3 === 0 ? ('off-topic' as const) : ('answerable' as const);
      const right = i % 3 === 1;
      return {
        set: 'made',
        kind,
        right,
        weight: 1,
        evidence: { near: kind === 'off-topic' ? 0 : 1, gap: right ? 2 : -2 },
      };
    });
    const fitted = fitProbability(judged, { topic: ['near'], answer: ['gap'] });
    expect(probabilityOf({ near: 1, gap: 2 }, fitted)).toBeGreaterThan(0.8);
    expect(probabilityOf({ near: 1, gap: -2 }, fitted)).toBeLessThan(0.2);
    expect(probabilityOf({ near: 0, gap: 2 }, fitted)).toBeLessThan(0.2);
  });

  it('never says that a lower threshold is safer', () => {
    const answers = fc.array(
      fc.record({
        probability: fc.double({ min: 0, max: 1, noNaN: true }),
        right: fc.boolean(),
        weight: fc.constant(1),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const wrong = riskCurve(given).map((point) => point.wrong);
        expect(wrong).toEqual(wrong.toSorted((a, b) => a - b));
      }),
    );
  });
});
