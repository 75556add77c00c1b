import type { RetrievedPassage } from '../../coverage/index.js';
import type { TermWeights } from '../ranking/term-weights.js';

/** Share of the sentence's own cosine against its passage's, 0 to 1. */
const SENTENCE_SHARE = 0.6;
/** The topic's words in the sentence, and those that stand beside it only. */
const COVERAGE_WEIGHT = 0.5;
const BESIDE_WEIGHT = 0.2;

/**
 * What a sentence needs to stand on a topic's timeline: this relevance in all, and half of the topic's words, weighted
 * by rarity, in it or beside it; or a meaning so near that it needs none of them. Of the dated sentences that the
 * development news questions bring as topics, three of four are then from the article asked about (0.75; without the
 * half of the words 0.6 or less), and what lies around these values differs by less than two points.
 */
const LEAST_RELEVANCE = 0.45;
const LEAST_COVERAGE = 0.5;
const NEAR_MEANING = 0.5;

/**
 * How much a sentence of a passage has to do with a topic: by meaning, and by the topic's words in it and beside it.
 * Undefined where that is too little.
 */
export function topicRelevance(
  { cosine: passageCosine, sentenceCosines }: RetrievedPassage,
  sentence: number,
  termSets: readonly ReadonlySet<string>[],
  weights: TermWeights,
): number | undefined {
  const own = termSets[sentence] ?? new Set<string>();
  const around = new Set([...(termSets[sentence - 1] ?? []), ...(termSets[sentence + 1] ?? [])]);
  const cosine = sentenceCosines[sentence] ?? 0;
  const coverage = weights.coverage(own);
  const beside = weights.coverageBeyond(around, own);
  const relevance =
    SENTENCE_SHARE * cosine +
    (1 - SENTENCE_SHARE) * passageCosine +
    COVERAGE_WEIGHT * coverage +
    BESIDE_WEIGHT * beside;
  const near = coverage + beside >= LEAST_COVERAGE || cosine >= NEAR_MEANING;
  return near && relevance >= LEAST_RELEVANCE ? relevance : undefined;
}
