import { TERM_SATURATION } from '../../../embeddings/terms/term-saturation.js';
import type { Retrieval, RetrievedPassage } from '../../coverage/index.js';
import { publicationYear } from '../time/index.js';
import { passageKey } from './passage-contents.js';
import { TermWeights } from './term-weights.js';

/** Candidates by cosine and by BM25 each; the answer was among 50 for every development question. */
export const CANDIDATES = 50;

/*
 * Every score that is mixed lies between 0 and 1 (cosines a little below 0 at worst), so the weights mean the same for a
 * library of ten articles and of a hundred thousand. Chosen on the development data (XQuAD and news, see bench/), where
 * neighbouring values differ by less than a point.
 */

/** Share of the passage's own cosine against that of its best sentence, 0 to 1. */
const PASSAGE_COSINE_SHARE = 0.5;
/** BM25 as a share of what the question's terms could reach at most. */
const LEXICAL_WEIGHT = 0.3;
/** Share of the question's terms, weighted by rarity, that occur in the passage. */
const PASSAGE_COVERAGE_WEIGHT = 0.2;

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

/** Ranks what a store found for a question. A passage holds the year of its publication, as if it named it. */
export function rankRetrieval<Passage extends RetrievedPassage>(
  questionTerms: readonly string[],
  retrieval: Retrieval & { readonly candidates: readonly Passage[] },
): Ranking<Passage> {
  const candidates = datedAll(questionTerms, retrieval.candidates);
  const documentFrequency = new Map(retrieval.documentFrequency);
  for (const { matched } of candidates) {
    // In no text, but the year of some.
    for (const term of matched) if (!documentFrequency.get(term)) documentFrequency.set(term, 1);
  }
  const weights = new TermWeights(questionTerms, documentFrequency, retrieval.passages);
  return { weights, passages: rankPassages(candidates, weights) };
}

/** Ranks further candidates as those of a ranking, without the ones it holds already. */
export function rankBeside<Passage extends RetrievedPassage>(
  { weights, passages }: Ranking<Passage>,
  questionTerms: readonly string[],
  candidates: readonly Passage[],
): RankedPassage<Passage>[] {
  const held = new Set(passages.map(({ candidate }) => passageKey(candidate)));
  const others = candidates.filter((candidate) => !held.has(passageKey(candidate)));
  return rankPassages(datedAll(questionTerms, others), weights);
}

function datedAll<Passage extends RetrievedPassage>(
  questionTerms: readonly string[],
  candidates: readonly Passage[],
): Passage[] {
  const asked = new Set(questionTerms);
  return candidates.map((candidate) => dated(candidate, asked));
}

function dated<Passage extends RetrievedPassage>(candidate: Passage, asked: ReadonlySet<string>): Passage {
  const year = publicationYear(candidate.article.published);
  if (year === undefined || !asked.has(year)) return candidate;
  return { ...candidate, matched: new Set([...candidate.matched, year]) };
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
