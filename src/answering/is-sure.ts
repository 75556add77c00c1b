import type { Weights } from './answering-model.js';
import { SURE_OF_ANSWER, SURE_OF_NONE, SURE_OF_SENTENCE } from './weights.js';

/**
 * Whether one reading is enough: it is sure that the passage answers and which of its sentences does, or that none does.
 * @param evidence of the first sentence, as confidence looks at it
 * @param probability that it answers, 0 to 1
 */
export function isSure(evidence: Weights, probability: number): boolean {
  if (probability < SURE_OF_NONE) return true;
  const share = Math.exp(evidence['mass'] ?? Number.NEGATIVE_INFINITY);
  return probability >= SURE_OF_ANSWER && share >= SURE_OF_SENTENCE;
}
