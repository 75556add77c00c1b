import type { FeatureValues } from '../features.js';
import {
  FOUND_IN_PASSAGE,
  SURE_OF_ANSWER,
  SURE_OF_NONE,
  SURE_OF_PASSAGE,
  SURE_OF_WORDS,
} from './reading-limits.js';

/**
 * Whether one reading is enough: it is sure that the passage answers and which words of it do, or that none do.
 * @param evidence of the first sentence, as confidence looks at it
 * @param probability that it answers, 0 to 1
 */
export function isSure(evidence: FeatureValues, probability: number): boolean {
  if (probability < SURE_OF_NONE) return true;
  const words = Math.exp(evidence['spanMass'] ?? Number.NEGATIVE_INFINITY);
  return probability >= SURE_OF_ANSWER && words >= SURE_OF_WORDS;
}

/**
 * Whether one closely read passage is enough, and the next best need not be read again.
 * @param has the close reader's log-odds that the passage answers
 */
export function isSureOfPassage(has: number): boolean {
  return has >= SURE_OF_PASSAGE;
}

/**
 * Whether one of the closely read passages seems to answer, and further ones need not be looked for.
 * @param has the close reader's log-odds for each
 */
export function isFound(has: readonly number[]): boolean {
  return has.some((odds) => odds >= FOUND_IN_PASSAGE);
}
