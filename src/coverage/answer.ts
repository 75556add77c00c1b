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

/** A time that a quote speaks of, worked out from the day its article was published: it stands beside the quote. */
export interface SpokenTime extends QuotedSpan {
  /** First and last day meant, 'YYYY-MM-DD', both included; the same for a single day. */
  readonly from: string;
  readonly to: string;
  /** 'likely' where the words leave room: 'in September' may be the coming or the last one. */
  readonly certainty: 'certain' | 'likely';
}

/** A passage word for word, with the sentence in it that answers. */
export interface Quote extends QuotedSpan {
  readonly article: QuotedArticle;
  readonly revision: number;
  /** The answering sentence. */
  readonly highlight: QuotedSpan;
  /** The words that answer, within the highlight, where a reader found them. */
  readonly span?: QuotedSpan;
  /** Times the highlight speaks of that need the article's own day to be understood ('this year': 2017). */
  readonly times?: readonly SpokenTime[];
  /** Which of the answer's `parts` it answers; absent where the question was one. */
  readonly part?: number;
  /** A newer quote before it answers differently. */
  readonly older?: true;
  /** Of an answer to several questions: the coverage may not answer this one, while it answers another. */
  readonly unsure?: true;
  /** The probability that it answers, 0 to 1; never more than the quote before it has for the same question. */
  readonly score: number;
}

/**
 * What a reader is shown: the answer; a quote that may help; that the coverage does not say; or, to small talk and
 * instructions, one friendly line and no quote.
 */
export type Outcome = 'answered' | 'may-help' | 'not-covered' | 'not-a-question';

/** What a text is that asks nothing of the coverage. */
export type Aside =
  | 'greeting'
  | 'thanks'
  | 'insult'
  | 'instruction'
  | 'about-the-bot'
  /** 'When?', 'who is he': a question, but about nobody knows what. */
  | 'names-nothing'
  | 'too-many-questions';

/** The answer document: public, its fields must not change. */
export interface Answer {
  readonly id?: string;
  readonly question: string;
  /** The question as it was understood, where words of it were taken for misspelt; after a follow-up's earlier ones. */
  readonly readAs?: string;
  /** Whether `outcome` is 'answered'. */
  readonly answered: boolean;
  readonly outcome: Outcome;
  /** That the first quote answers, 0 to 1: calibrated on the development questions (docs/quality.md). */
  readonly probability: number;
  /** What it is instead, where `outcome` is 'not-a-question'. */
  readonly aside?: Aside;
  /** The questions, where there were two in one. */
  readonly parts?: readonly string[];
  /** Ranked, as many as were asked for, also when `answered` is false; none where it was not a question. */
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
  /** For a reader who pages: of each passage only its best sentence. Default: a passage may have several. */
  readonly onePerPassage?: boolean;
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
  readonly part?: number;
  readonly older?: true;
  readonly unsure?: true;
  /** Absent in records of older versions. */
  readonly score?: number;
}

/** A quote of an answer that was given, cut anew. */
export interface RecalledQuote extends Quote {
  /** Its place among those recorded, from 0: it stays the same where the article of another one is removed. */
  readonly place: number;
}

/** An answer that was given, without the quotes whose article was removed since. */
export interface RecalledAnswer extends Answer {
  readonly quotes: readonly RecalledQuote[];
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
  /** Absent in records of older versions, which knew `answered` alone. */
  readonly outcome?: Outcome;
  readonly probability?: number;
  /** Forgotten with the question: empty then, but as many. */
  readonly parts?: readonly string[];
  /** Forgotten with the question. */
  readonly readAs?: string;
  readonly quotes: readonly QuoteReference[];
}
