import type { RankedSentence } from './rank-sentences.js';

/**
 * Least evidence at which the coverage is said to answer: a first threshold, fitted on development questions that
 * are about the library and about something else.
 */
export const ANSWER_THRESHOLD = 0.75;

/** Whether the best sentence is about what was asked: by meaning, and by the question's rarer terms. */
export function isAnswered(best: RankedSentence): boolean {
  return evidence(best) >= ANSWER_THRESHOLD;
}

/** Grows with meaning and wording; 0 to about 2. */
export function evidence({ cosine, coverage, candidate }: RankedSentence): number {
  return Math.max(cosine, candidate.cosine) + coverage;
}
