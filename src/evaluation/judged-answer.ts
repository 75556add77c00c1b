import type { Span } from '../coverage/index.js';
import type { JudgedQuestion } from './question-set.js';

/** What a method found, as places in the articles of the set. */
export interface FoundQuote {
  readonly articleId: string;
  /** The sentence that is said to answer. */
  readonly highlight: Span;
  /** The words within it, where the method marks them. */
  readonly span?: Span;
}

/** A question with what came. */
export interface JudgedAnswer {
  readonly question: JudgedQuestion;
  /** Best first. */
  readonly quotes: readonly FoundQuote[];
  /** Whether the method said that it answers; absent where it never says. */
  readonly answered?: boolean;
  /** How sure the method is of its first quote; a probability for Pullquote, any score for others. Higher is surer. */
  readonly confidence: number;
  readonly tookMs: number;
}
