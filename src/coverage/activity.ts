/** What a question came to: the coverage did not say, or a reader said that the answer was not theirs. */
export type GapKind = 'unanswered' | 'rejected';

/** Questions that were asked in vain, much alike and of one kind, taken together. */
export interface Gap {
  readonly kind: GapKind;
  /** The newest wording. */
  readonly question: string;
  /** How often it was asked, or its answer rejected, in any wording. */
  readonly count: number;
  /** ISO 8601; of a rejected answer, when it was rejected. */
  readonly lastAsked: string;
  /** Other wordings, newest first. */
  readonly variants: readonly string[];
}

/** One day of questions, UTC. */
export interface ActivityDay {
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly asked: number;
  readonly answered: number;
}

/** Milliseconds. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
}

/** What readers did over some days. Holds nothing of any one reader. */
export interface Activity {
  /** Every day of the period, oldest first, also those without a question. */
  readonly days: readonly ActivityDay[];
  readonly asked: number;
  readonly answered: number;
  /** Times a reader said that an answer was not theirs. */
  readonly rejected: number;
  /** From question to answer; absent without questions. */
  readonly latency?: Latency;
}

/** A quote's passage among the paragraphs around it, as one run of the article's text. */
export interface QuoteContext {
  readonly title: string;
  readonly url?: string;
  /** From the paragraph before the passage to the one after it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The quoted sentence within. */
  readonly highlight: { readonly start: number; readonly end: number; readonly text: string };
}
