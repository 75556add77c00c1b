import { TERM_SATURATION } from '../../embeddings/term-saturation.js';
import type { RetrievedPassage } from '../coverage/index.js';
import type { TermWeights } from './term-weights.js';
import { LEXICAL_WEIGHT, PASSAGE_COSINE_SHARE, PASSAGE_COVERAGE_WEIGHT } from './weights.js';

/** A term repeated without end reaches so many times its weight in BM25. */
const BM25_CEILING = TERM_SATURATION + 1;

export interface RankedPassage<Passage extends RetrievedPassage> {
  readonly candidate: Passage;
  /** Share of the question's terms in title and passage, weighted by rarity. */
  readonly coverage: number;
  readonly score: number;
}

/** What was retrieved for a question, ranked by passage. */
export interface Ranking<Passage extends RetrievedPassage> {
  readonly weights: TermWeights;
  /** Best first. */
  readonly passages: readonly RankedPassage<Passage>[];
}

/** Best first. Meaning (the passage's cosine and its best sentence's) and wording (BM25, terms covered) together. */
export function rankPassages<Passage extends RetrievedPassage>(
  candidates: readonly Passage[],
  weights: TermWeights,
): RankedPassage<Passage>[] {
  return candidates
    .map((candidate) => {
      const coverage = weights.coverage(candidate.matched);
      return { candidate, coverage, score: passageScore(candidate, coverage, weights.total) };
    })
    .sort((a, b) => b.score - a.score);
}

function passageScore(candidate: RetrievedPassage, coverage: number, totalWeight: number): number {
  const bestSentence = candidate.sentenceCosines.reduce((best, cosine) => Math.max(best, cosine), -1);
  const meaning = PASSAGE_COSINE_SHARE * candidate.cosine + (1 - PASSAGE_COSINE_SHARE) * bestSentence;
  const lexical = totalWeight === 0 ? 0 : candidate.bm25 / (totalWeight * BM25_CEILING);
  return meaning + LEXICAL_WEIGHT * lexical + PASSAGE_COVERAGE_WEIGHT * coverage;
}
