import type { Gap } from './activity.js';
import type { QuoteReference } from './answer.js';

/** A question and the quote that was shown as its answer. Nothing tells who asked, when, or where. */
export interface ShownQuote {
  readonly question: string;
  readonly quote: QuoteReference;
  /** ISO 8601. */
  readonly askedAt: string;
}

/** What real use says of the answers: editors make a question set of it. */
export interface Feedback {
  /** Answered, and nobody said that it was not their answer. */
  readonly accepted: readonly ShownQuote[];
  /** Answered, and somebody said that it was not. */
  readonly rejected: readonly ShownQuote[];
  /** Not answered. */
  readonly gaps: readonly Gap[];
}
