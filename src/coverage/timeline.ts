import type { QuotedArticle, QuotedSpan, SpokenTime } from './answer.js';

/** What a timeline is wanted of. */
export interface TimelineQuery {
  readonly topic: string;
  /** Only times spoken of that reach this day or later, 'YYYY-MM-DD'. */
  readonly from?: string;
  /** Only times spoken of that begin on this day or earlier. */
  readonly to?: string;
}

/** A sentence word for word, with the time it speaks of. */
export interface TimelineEntry extends QuotedSpan {
  readonly article: QuotedArticle;
  readonly revision: number;
  /** The words that name the time, within the sentence, and the days they mean. */
  readonly time: SpokenTime;
  /** Whether the words alone do not tell the days ('last year'). */
  readonly resolved: boolean;
  /** Other articles that say nearly the same of the same time. */
  readonly also: readonly QuotedArticle[];
}

/** The dated sentences on a topic, in order of the time they speak of. A public document: its fields must not change. */
export interface Timeline {
  readonly topic: string;
  readonly entries: readonly TimelineEntry[];
  /** How many more there were than a timeline holds. */
  readonly left: number;
  readonly tookMs: number;
}
