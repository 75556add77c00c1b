import type { RetrievedPassage } from '../retrieved-passage.js';
import type { TermWeights } from '../term-weights.js';

/** What each part counts beside the sentence's own cosine and its passage's. */
const SENTENCE_SHARE = 0.6;
const COVERAGE_WEIGHT = 0.5;
const BESIDE_WEIGHT = 0.2;

/** Least relevance of a sentence that stands on a topic's timeline. */
const LEAST_RELEVANCE = 0.6;

/** How much a sentence of a passage has to do with a topic: by meaning, and by the topic's words in it and beside it. */
export function topicRelevance(
  { cosine, sentenceCosines }: RetrievedPassage,
  sentence: number,
  termSets: readonly ReadonlySet<string>[],
  weights: TermWeights,
): number {
  const own = termSets[sentence] ?? new Set<string>();
  const around = new Set([...(termSets[sentence - 1] ?? []), ...(termSets[sentence + 1] ?? [])]);
  return (
    SENTENCE_SHARE * (sentenceCosines[sentence] ?? 0) +
    (1 - SENTENCE_SHARE) * cosine +
    COVERAGE_WEIGHT * weights.coverage(own) +
    BESIDE_WEIGHT * weights.coverageBeyond(around, own)
  );
}

export function isOnTopic(relevance: number): boolean {
  return relevance >= LEAST_RELEVANCE;
}
