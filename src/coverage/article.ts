import type { IngestProblem } from './ingest-problem.js';
import type { Span } from './span.js';

/** Where and when a story says it was filed: 'TOKYO, July 7. /TASS/.' */
export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
  /** Month 1 to 12 and day 1 to 31, as the dateline states them; a dateline has no year. */
  readonly month?: number;
  readonly day?: number;
}

/** What is known of an article besides its text. */
export interface ArticleMetadata {
  readonly title: string;
  /** Canonical address, absolute. */
  readonly url?: string;
  /** ISO 8601, a day ('2017-07-07') or a moment ('2017-07-07T09:30:00Z'). Absent where unknown: never guessed. */
  readonly published?: string;
  /** The publisher: 'TASS'. */
  readonly source?: string;
  /** The byline, without 'By'. */
  readonly author?: string;
  readonly section?: string;
  readonly standfirst?: string;
  readonly dateline?: Dateline;
}

/** An article as a reader found it, before it has an identity in the library. */
export interface ArticleDraft extends ArticleMetadata {
  /** The id that came with the article, kept as given. */
  readonly givenId?: string;
  /** Exactly as read: decoded and nothing else. All offsets count into it. */
  readonly text: string;
  /** The part of the text that may be quoted: without front matter, section line and headline. */
  readonly body: Span;
  /** What an editor should know although the article went in ('the year is unknown …'). */
  readonly warnings?: readonly IngestProblem[];
}

/** Where an article was read from: what a later re-read of the same folder compares with. */
export interface Origin {
  /** Absolute path of the folder that was ingested, or absent for a single file or an attachment. */
  readonly root?: string;
  /** Of a file that was named by itself, the absolute path of the folder that it lies in. */
  readonly folder?: string;
  /** Path below the root with '/' between names, or the file's own name. */
  readonly path: string;
}

/** An article as the library holds it, one revision of its text. */
export interface Article extends ArticleMetadata {
  readonly id: string;
  /** What makes it the same article when it comes again: canonical URL, else given id, else path. */
  readonly key: string;
  /** 1 for the first text, one more for every changed text. */
  readonly revision: number;
  readonly text: string;
  readonly body: Span;
  /** SHA-256 of text and metadata, hex: equal means unchanged. */
  readonly contentHash: string;
  /** ISO 8601 moment of the ingest. */
  readonly ingestedAt: string;
  readonly origin: Origin;
}

/** An article without its text: what a list shows. */
export type ArticleSummary = Omit<Article, 'text' | 'body'> & {
  readonly passages: number;
  /** UTF-16 code units of text. */
  readonly length: number;
};
