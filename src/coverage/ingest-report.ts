import type { IngestProblem } from './ingest-problem.js';

/** Something that did not go in, and why, in words an editor understands. */
export interface IngestFailure extends IngestProblem {
  /** File name, with the line for JSONL: 'corpus.jsonl:17'. */
  readonly name: string;
}

/** The end of an ingest: what changed in the library. */
export interface IngestSummary {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The first of them: a file may be made of nothing else. */
  readonly failed: readonly IngestFailure[];
  readonly failedCount: number;
  /** Went in, with something to know; the first of them. */
  readonly warnings: readonly IngestFailure[];
  readonly warningCount: number;
  /** Passages embedded in this run. */
  readonly passages: number;
  readonly tookMs: number;
}

/** Progress of an ingest, as plain events; Discord and the terminal draw them their own way. */
export type IngestEvent =
  /** As many ingests as run at a time are running; it begins when one of them ends. */
  | { readonly type: 'waiting' }
  /** Read and split so far; `total` is known for files, not for the lines within them. */
  | { readonly type: 'reading'; readonly articles: number; readonly name: string }
  /** Passages embedded, of those known to need it so far. */
  | { readonly type: 'embedding'; readonly done: number; readonly total: number }
  /** Everything up to here is safe on disk. */
  | { readonly type: 'committed'; readonly articles: number }
  | { readonly type: 'finished'; readonly summary: IngestSummary };
