import type { Article, ArticleSummary, Passage } from '../coverage/index.js';

/**
 * A passage that may answer, with what is needed to rank it: what answering asks of a store. (The same shape as the
 * store's Candidate; the two rooms do not import each other.)
 */
export interface RetrievedPassage {
  readonly article: ArticleSummary;
  readonly passage: Passage;
  readonly text: string;
  /** The text that the passage's offsets count into, and what of it may be quoted. */
  readonly whole: Pick<Article, 'text' | 'body'>;
  /** Cosine of question and passage. */
  readonly cosine: number;
  readonly bm25: number;
  readonly matched: ReadonlySet<string>;
  readonly sentenceCosines: Float32Array;
}

/** What a store found for a question, and what it knows of the question's terms. */
export interface Retrieval {
  readonly candidates: readonly RetrievedPassage[];
  readonly passages: number;
  readonly documentFrequency: ReadonlyMap<string, number>;
}
