import type { Span } from '../coverage/index.js';
import type { RankedPassage } from './rank-passages.js';
import type { SentenceTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';
import { NEIGHBOUR_COVERAGE_WEIGHT, SENTENCE_COVERAGE_WEIGHT } from './weights.js';

export interface RankedSentence {
  readonly passage: RankedPassage;
  readonly sentence: Span;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  readonly score: number;
}

/** The sentence of each passage that answers best, best first over all passages. */
export function rankSentences(
  passages: readonly RankedPassage[],
  weights: TermWeights,
  sentenceTerms: SentenceTerms,
): RankedSentence[] {
  return passages
    .map((ranked) => bestSentence(ranked, weights, sentenceTerms.of(ranked.candidate)))
    .filter((best): best is RankedSentence => best !== undefined)
    .sort((a, b) => b.score - a.score);
}

function bestSentence(
  ranked: RankedPassage,
  weights: TermWeights,
  termSets: readonly ReadonlySet<string>[],
): RankedSentence | undefined {
  const { passage, sentenceCosines } = ranked.candidate;
  let best: RankedSentence | undefined;
  for (const [i, sentence] of passage.sentences.entries()) {
    const own = termSets[i] ?? new Set<string>();
    const around = new Set([...(termSets[i - 1] ?? []), ...(termSets[i + 1] ?? [])]);
    const cosine = sentenceCosines[i] ?? 0;
    const score =
      cosine +
      ranked.score +
      SENTENCE_COVERAGE_WEIGHT * weights.coverage(own) +
      NEIGHBOUR_COVERAGE_WEIGHT * weights.coverageBeyond(around, own);
    if (!best || score > best.score) best = { passage: ranked, sentence, cosine, score };
  }
  return best;
}
