import type { Article, ArticleSummary } from './article.js';
import type { Passage } from './passage.js';

/** A passage that may answer, with what is needed to rank it: what answering asks of a store. */
export interface RetrievedPassage {
  readonly article: ArticleSummary;
  readonly passage: Passage;
  /** The passage's text, cut from the stored article. */
  readonly text: string;
  /** The text that the passage's offsets count into, and what of it may be quoted. */
  readonly whole: Pick<Article, 'text' | 'body'>;
  /** Cosine of question and passage, -1 to 1. */
  readonly cosine: number;
  /** BM25 of the question's terms over title and passage, 0 and up. */
  readonly bm25: number;
  /** Which of the question's terms occur in title or passage. */
  readonly matched: ReadonlySet<string>;
  /** Cosine of question and each sentence of the passage, in order. */
  readonly sentenceCosines: Float32Array;
}

/** What a store found for a question, and what it knows of the question's terms. */
export interface Retrieval {
  readonly candidates: readonly RetrievedPassage[];
  /** Passages in the library. */
  readonly passages: number;
  /** Passages that hold each of the question's terms (title included). */
  readonly documentFrequency: ReadonlyMap<string, number>;
}

/** A term of the library that a word spelt nearly like another has. */
export interface NearTerm {
  readonly term: string;
  /** How it stands in some of them, the commonest first. */
  readonly words: readonly string[];
  /** How much of what stands beside it in the question does so in one passage too, weighted by rarity, 0 to 1. */
  readonly company: number;
}
