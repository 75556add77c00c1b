import { describe, expect, it } from 'vitest';
import { asAnswered } from '../../../bench/fit/as-answered.js';
import type { Case } from '../../../bench/fit/cases.js';
import { readOnce, readTwice } from '../../../bench/fit/rankers.js';
import { caseOf, nothing } from '../../support/fit-cases.js';

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

  it('looks at passages of the same article far below the best where those near it answer nothing', () => {
    const passages = [1, 0.9, 0.2, 0.1];
    const found = (closeHas: number, ofSame = true): Case => ({
      ...caseOf('b', []),
      sentences: passages.map((passage, i) => ({
        articleId: i < 2 || ofSame ? 'a' : 'b',
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
    expect(first(found(1))).toBeLessThan(2);
    expect(first(found(-4, false))).toBeLessThan(2);
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
    const right = asAnswered(once, twice).map((one) => [one.right, one.probability]);
    expect(right).toEqual([
      [true, 0.95],
      [true, 0.9],
      [true, 0.9],
    ]);
  });
});
