import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, parts, THREADS, withoutAnswer } from '../../../bench/fit/cases.js';
import { crossValidate } from '../../../bench/fit/cross-validate.js';
import { fitProbability, riskCurve } from '../../../bench/fit/fit-probability.js';
import { fitRanking, rank } from '../../../bench/fit/fit-ranking.js';
import { readOnce, readTwice } from '../../../bench/fit/rankers.js';
import { readUntilSure } from '../../../bench/fit/read-until-sure.js';
import { probabilityOf } from '../../../src/answering/answering-model.js';
import type { Evidence } from '../../../src/answering/features.js';

const nothing: Evidence = {
  passage: 0,
  asking: 0,
  passageIfOpen: 0,
  cosine: 0,
  coverage: 0,
  neighbours: 0,
  context: 0,
  kind: 0,
  attribution: 0,
  time: 0,
  nearness: 0,
  covered: 0,
  missing: 0,
  thread: 0,
};

/** A case whose sentences have the given cosines and kinds; the first is right. */
function caseOf(group: string, sentences: readonly (readonly [cosine: number, kind: number])[]): Case {
  return {
    set: 'made',
    group,
    kind: 'answerable',
    question: group,
    articles: ['a0'],
    unknown: 0,
    sentences: sentences.map(([cosine, kind], i) => ({
      articleId: `a${i}`,
      passage: i,
      right: i === 0,
      contradicted: false,
      closelyContradicted: false,
      evidence: { ...nothing, cosine, kind },
    })),
  };
}

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

describe('fitting a second reading', () => {
  const features = (ranking: string[]) => ({ ranking, topic: [], answer: [] });
  /** Read once, the wrong sentence of another passage looks best; read closely, the right one does. */
  const cases = Array.from({ length: 30 }, (_, i) => {
    const one = caseOf(`${i}`, [
      [0.5, 0],
      [0.5 + (i % 2) / 10, 0],
      [0.1, 0],
    ]);
    const close = (at: number) => ({ closeMass: at === 0 ? -1 : -5 });
    return {
      ...one,
      sentences: one.sentences.map((sentence, at) => ({
        ...sentence,
        evidence: { ...sentence.evidence, ...close(at) },
      })),
    };
  });
  const once = readOnce(features(['cosine']))(cases);
  const twice = readTwice(features(['cosine']), features(['cosine', 'closeMass']))(cases);

  it('puts right what reading once got wrong', () => {
    const right = (ranker: typeof once) => cases.filter((one) => ranker.rank(one)[0]?.right).length;
    expect(right(once)).toBeLessThan(30);
    expect(right(twice)).toBe(30);
  });

  it('leaves no sentence out', () => {
    for (const one of cases) expect(twice.rank(one)).toHaveLength(3);
  });

  it('ends at a passage of which the close reader is sure', () => {
    const sureOf = (sure: number): Case => {
      const sentences = [0, 1].map((passage) => ({
        articleId: 'a',
        passage,
        right: false,
        contradicted: false,
        closelyContradicted: false,
        evidence: {
          ...nothing,
          passage: 1 - passage / 10,
          cosine: 0.8 - passage / 10,
          closeHas: passage === sure ? 4 : -4,
          closeMass: passage === 1 ? -1 : -5,
        },
      }));
      return { ...caseOf('b', []), sentences };
    };
    const first = (one: Case) => twice.rank(one)[0]?.passage;
    expect([first(sureOf(0)), first(sureOf(1))]).toEqual([0, 1]);
  });

  it('looks at passages far below the best where those near it answer nothing', () => {
    const passages = [1, 0.9, 0.2, 0.1];
    const found = (closeHas: number): Case => ({
      ...caseOf('b', []),
      sentences: passages.map((passage, i) => ({
        articleId: 'a',
        passage: i,
        right: false,
        contradicted: false,
        closelyContradicted: false,
        evidence: {
          ...nothing,
          passage,
          cosine: 0.8 - i / 10,
          closeHas: i < 2 ? closeHas : 4,
          closeMass: i < 2 ? -5 : -1,
        },
      })),
    });
    const first = (one: Case) => twice.rank(one)[0]?.passage;
    expect(first(found(-4))).toBe(2);
    expect(first(found(0.5))).toBeLessThan(2);
  });
});

describe('what is read until it is sure', () => {
  const tried = (probability: number, spanMass: number, right: boolean) => ({
    set: 'made',
    kind: 'answerable' as const,
    evidence: { spanMass },
    right,
    rightAt3: true,
    articleAt1: true,
    weight: 1,
    contradicted: false,
    sureness: probability,
    probability,
  });

  it('is as read once where that is sure of answer and words, and as read twice elsewhere', () => {
    const once = [tried(0.95, -0.1, true), tried(0.5, -0.1, false), tried(0.95, -3, false)];
    const twice = [tried(0.4, -0.1, false), tried(0.9, -0.1, true), tried(0.9, -0.1, true)];
    const right = readUntilSure(once, twice).map((one) => [one.right, one.probability]);
    expect(right).toEqual([
      [true, 0.95],
      [true, 0.9],
      [true, 0.9],
    ]);
  });
});

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
    expect(new Set(asked.map(({ probability, sureness }) => probability < sureness))).toEqual(
      new Set([true, false]),
    );
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

describe('development questions', () => {
  it('about one article are never parted', () => {
    const cases = Array.from({ length: 40 }, (_, i) => caseOf(`article ${i % 10}`, [[1, 0]]));
    const rounds = [0, 1].map((round) => parts(cases, 5, round));
    for (const folds of rounds) {
      expect(folds.flat()).toHaveLength(40);
      for (const fold of folds) {
        const others = folds.filter((other) => other !== fold).flat();
        expect(others.some(({ group }) => fold.some((one) => one.group === group))).toBe(false);
      }
    }
    expect(rounds[0]).not.toEqual(rounds[1]);
  });

  it('without their answer keep what else was found, and nothing that is right', () => {
    const removed = withoutAnswer(
      caseOf('a', [
        [0.9, 0],
        [0.5, 0],
      ]),
    );
    expect(removed?.kind).toBe('removed');
    expect(removed?.sentences.map(({ articleId }) => articleId)).toEqual(['a1']);
    expect(withoutAnswer(caseOf('a', [[0.9, 0]]))).toBeUndefined();
  });
});
