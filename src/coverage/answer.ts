import type { Certainty } from './settings.js';
import type { Span } from './span.js';

/** A span with the characters that stand there, cut from the stored article when it is shown. */
export interface QuotedSpan extends Span {
  readonly text: string;
}

/** What names an article in an answer. */
export interface QuotedArticle {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
}

/** A passage word for word, with the sentence in it that answers. */
export interface Quote extends QuotedSpan {
  readonly article: QuotedArticle;
  readonly revision: number;
  /** The answering sentence. */
  readonly highlight: QuotedSpan;
  /** The words that answer, within the highlight, where a reader found them. */
  readonly span?: QuotedSpan;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** The answer document: public, its fields must not change. */
export interface Answer {
  readonly id?: string;
  readonly question: string;
  readonly answered: boolean;
  /** Ranked, as many as were asked for, also when `answered` is false. */
  readonly quotes: readonly Quote[];
  readonly tookMs: number;
}

/** Which articles may answer. */
export interface ArticleFilter {
  /** Published on this day or later, 'YYYY-MM-DD'; an article without a date does not pass. */
  readonly from?: string;
  /** Published on this day or earlier. */
  readonly to?: string;
  /** The publisher, whatever its case. */
  readonly source?: string;
}

export interface Question {
  readonly text: string;
  /** How many quotes to rank. Default 3. */
  readonly limit?: number;
  readonly filter?: ArticleFilter;
  /**
   * The questions before it in the same conversation, the nearest first: a follow-up ('and when did Putin?') is
   * understood with them.
   */
  readonly previous?: readonly string[];
  /** Default 'balanced'. */
  readonly certainty?: Certainty;
}

export type Shelf = 'own' | 'base';

/** A quote without its text: what is kept, since the text is always read from the stored article. */
export interface QuoteReference extends Span {
  /** Which library it stands in: the server's own, or the operator's base that every server reads. Absent: own. */
  readonly shelf?: Shelf;
  readonly articleId: string;
  readonly revision: number;
  readonly highlight: Span;
  readonly span?: Span;
}

/** An answer that was given, kept so that its sources can be asked for later. */
export interface RecordedAnswer {
  readonly id: string;
  /** Where it was given: a Discord channel's id, or 'terminal'. */
  readonly channel: string;
  /** Shown to one reader only: never listed, never 'the last answer' of a channel. */
  readonly private: boolean;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly question: string;
  readonly answered: boolean;
  readonly quotes: readonly QuoteReference[];
}
