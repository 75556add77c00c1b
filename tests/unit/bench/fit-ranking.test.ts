import { describe, expect, it } from 'vitest';
import { THREADS } from '../../../bench/fit/cases.js';
import { fitProbability } from '../../../bench/fit/fit-probability.js';
import { fitRanking, rank } from '../../../bench/fit/fit-ranking.js';
import { caseOf } from '../../support/fit-cases.js';

describe('fitting a ranking', () => {
  it('gives weight to what tells right sentences from wrong ones, and hardly any to what does not', () => {
    const cases = Array.from({ length: 30 }, (_, i) =>
      caseOf(`${i}`, [
        [0.6, i % 2],
        [0.5, (i + 1) % 2],
        [0.4, i % 2],
      ]),
    );
    const weights = fitRanking(cases, ['cosine', 'kind']);
    expect(weights['cosine']).toBeGreaterThan(1);
    expect(Math.abs(weights['kind'] ?? 9)).toBeLessThan(0.5);
    expect(cases.every((one) => rank(one, weights)[0]?.right)).toBe(true);
  });

  it('is not thrown off by a feature that is the same everywhere', () => {
    const weights = fitRanking(
      [
        caseOf('a', [
          [0.6, 1],
          [0.2, 1],
        ]),
      ],
      ['cosine', 'kind'],
    );
    expect(weights['kind']).toBe(0);
  });
});

describe('threads', () => {
  const easy = Array.from({ length: 20 }, (_, i) =>
    caseOf(`${i}`, [
      [0.6, 0],
      [0.2, 0],
    ]),
  );
  const judged = (set: string, right: boolean, evidence: Record<string, number>) => ({
    set,
    kind: 'answerable' as const,
    right,
    weight: 1,
    evidence,
  });

  it('have no say in the ranking', () => {
    const opposed = easy.map((one) => ({
      ...one,
      set: THREADS,
      sentences: one.sentences.map((sentence) => ({ ...sentence, right: !sentence.right })),
    }));
    expect(fitRanking([...easy, ...opposed], ['cosine'])).toEqual(fitRanking(easy, ['cosine']));
  });

  it('say of the probability only what being one counts, those for which nothing was found too', () => {
    const others = Array.from({ length: 40 }, (_, i) => judged('made', i % 4 > 0, { gap: i % 4, thread: 0 }));
    const features = { topic: ['gap'], answer: ['gap', 'thread'] };
    const threads = [
      ...Array.from({ length: 9 }, () => judged(THREADS, false, { gap: 3, thread: 1 })),
      judged(THREADS, false, {}),
    ];
    const without = fitProbability(others, features);
    const fitted = fitProbability([...others, ...threads], features);
    expect(fitted.topic).toEqual(without.topic);
    expect(fitted.answer.constant).toBe(without.answer.constant);
    expect(fitted.answer.weights['gap']).toBe(without.answer.weights['gap']);
    expect(fitted.answer.weights['thread']).toBeLessThan(-1);
  });
});
