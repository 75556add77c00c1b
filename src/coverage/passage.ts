import type { Article } from './article.js';
import type { Span } from './span.js';

/** A run of whole sentences, about 60 to 200 words: the unit that is retrieved and quoted. */
export interface Passage extends Span {
  /** In reading order; the first starts the passage and the last ends it. */
  readonly sentences: readonly Span[];
}

/** An article ready to be committed: its passages and their vectors, row by row in the same order. */
export interface IndexedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** passages × dimensions, each row of length 1. */
  readonly passageVectors: Float32Array;
  /** sentences of all passages, in order × dimensions, each row of length 1. */
  readonly sentenceVectors: Float32Array;
}
