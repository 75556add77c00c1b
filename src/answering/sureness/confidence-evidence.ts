import type { Evidence, FeatureValues } from '../features.js';

/** A ranked sentence as far as confidence looks at it. */
interface Weighed {
  readonly articleId: string;
  readonly evidence: Evidence;
  readonly score: number;
}

/** Beyond it the next article says nothing more. (Log-odds of the ranking.) */
const WIDEST_MARGIN = 3;

/**
 * The evidence that the best of ranked sentences answers at all.
 * @param unknown share of the question's terms that occur nowhere in the library
 */
export function confidenceEvidence(ranked: readonly Weighed[], unknown: number): FeatureValues {
  const [best] = ranked;
  if (!best) return {};
  const next = ranked.find(({ articleId }) => articleId !== best.articleId);
  const margin = next ? Math.min(WIDEST_MARGIN, best.score - next.score) : WIDEST_MARGIN;
  return { ...best.evidence, unknown, margin };
}
