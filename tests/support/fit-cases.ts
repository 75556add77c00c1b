import type { Case } from '../../bench/fit/cases.js';
import type { Evidence } from '../../src/answering/features.js';

/** Evidence of nothing: every feature is 0. */
export const nothing: Evidence = {
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
export function caseOf(group: string, sentences: readonly (readonly [cosine: number, kind: number])[]): Case {
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
