import type { Span } from '../coverage/index.js';
import type { RankedPassage } from './rank-passages.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';
import { NEIGHBOUR_COVERAGE_WEIGHT, SENTENCE_COVERAGE_WEIGHT } from './weights.js';

export interface RankedSentence<Passage extends RetrievedPassage> {
  readonly passage: RankedPassage<Passage>;
  readonly sentence: Span;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  readonly score: number;
}

/** The sentence of each passage that answers best, best first over all passages. */
export function rankSentences<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  weights: TermWeights,
  sentenceTerms: SentenceTerms,
): RankedSentence<Passage>[] {
  return passages
    .map((ranked) => bestSentence(ranked, weights, sentenceTerms.of(ranked.candidate)))
    .filter((best) => best !== undefined)
    .sort((a, b) => b.score - a.score);
}

function bestSentence<Passage extends RetrievedPassage>(
  ranked: RankedPassage<Passage>,
  weights: TermWeights,
  termSets: readonly ReadonlySet<string>[],
): RankedSentence<Passage> | undefined {
  const { passage, sentenceCosines } = ranked.candidate;
  let best: RankedSentence<Passage> | undefined;
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
