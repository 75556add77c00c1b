// `as number` and the like say that an index is within its array: rows, positions and passages come from one snapshot,
// so each is by construction.

import { dotQuantised, dotRows, topK } from '../../../embeddings/vectors.js';
import { passes, type Retrieval, type RetrievedPassage, slice } from '../../coverage/index.js';
import type { CandidateQuery } from '../store.js';
import type { ArticleTexts } from './article-texts.js';
import { matchedTerms, scoreBm25 } from './bm25.js';
import { sentenceCount, unpackPassage } from './record.js';
import { type Held, type Snapshot, summaryOf } from './snapshot.js';

/**
 * The passages that may answer: the best by cosine and, of those that hold any of the terms, the best by BM25. Exact,
 * over every passage; those of articles whose text was altered on disk are left out.
 */
export function findCandidates(snapshot: Snapshot, texts: ArticleTexts, query: CandidateQuery): Retrieval {
  const { rows } = snapshot;
  const cosines = rows.count === 0 ? new Float32Array() : dotRows(rows.matrix, query.vector);
  const { scores, documentFrequency } = scoreBm25(rows.lexical, rows.lengths, query.terms);
  if (query.filter || query.articles) dropOthers(snapshot, query, cosines, scores);
  const dense = topK(cosines, query.limit).filter((row) => cosines[row] !== NOT_WANTED);
  const lexical = topK(scores, query.limit).filter((row) => (scores[row] as number) > 0);
  const chosen = [...new Set([...dense, ...lexical])];
  const matched = matchedTerms(rows.lexical, documentFrequency.keys(), chosen);
  const candidates = chosen.flatMap((row): RetrievedPassage[] => {
    const position = rows.articles[row] as number;
    const ordinal = row - (rows.first[position] as number);
    const held = snapshot.newest[position] as Held;
    const passage = unpackPassage(held.article.passages[ordinal] as readonly number[]);
    const whole = texts.readIntact(held.segment, held.article);
    if (whole === undefined) return [];
    const found = {
      article: summaryOf(held.article),
      passage,
      text: slice(whole.text, passage),
      whole,
      cosine: cosines[row] as number,
      bm25: scores[row] as number,
      matched: matched.get(row) ?? new Set<string>(),
      sentenceCosines: sentenceCosines(held, ordinal, query.vector),
    };
    return [found];
  });
  return { candidates, passages: rows.count, documentFrequency };
}

/** Below every cosine: the score of a passage that the filter does not let through. */
const NOT_WANTED = Number.NEGATIVE_INFINITY;

/** Takes the passages of articles that are not wanted out of both scores. */
function dropOthers(
  { newest, rows }: Snapshot,
  { filter = {}, articles }: CandidateQuery,
  cosines: Float32Array,
  scores: Float64Array,
): void {
  const passing = newest.map(
    ({ article: { article } }) => (articles?.has(article.id) ?? true) && passes(article, filter),
  );
  for (let row = 0; row < rows.count; row++) {
    if (passing[rows.articles[row] as number]) continue;
    cosines[row] = NOT_WANTED;
    scores[row] = 0;
  }
}

function sentenceCosines({ segment, article }: Held, ordinal: number, vector: Float32Array): Float32Array {
  let first = article.firstSentence;
  for (let i = 0; i < ordinal; i++) first += sentenceCount(article.passages[i] as readonly number[]);
  const count = sentenceCount(article.passages[ordinal] as readonly number[]);
  return dotQuantised(segment.sentences, vector, first, count);
}
