import type { ArticleDraft, IngestFailure } from '../coverage/index.js';

/** What is known of bytes besides themselves. */
export interface ReadHints {
  /** The path as the user knows it: its extension, and dates in it, count. */
  readonly name: string;
  /** As a server or Discord gave it, possibly with a charset: 'text/html; charset=windows-1251'. */
  readonly mediaType?: string;
  /** The year of datelines, where the name does not tell. */
  readonly year?: number;
}

/** One article, or why there is none. `name` is the file's, with the line where it has several articles. */
export type ReadOutcome =
  | { readonly draft: ArticleDraft; readonly name: string }
  | { readonly failure: IngestFailure };

/** Reads a file that is in memory as a whole. */
export type Reader = (bytes: Uint8Array, hints: ReadHints) => Iterable<ReadOutcome>;

/** Reads a file as it comes from disk, for formats that hold more articles than memory does. */
export type StreamReader = (
  chunks: AsyncIterable<Uint8Array>,
  hints: ReadHints,
) => AsyncIterable<ReadOutcome>;

/**
 * A kind of file that articles come in. A new one is a new file in `readers/` (or two: what takes long to load stands
 * apart), a line in its registry, and its endings in `ARTICLE_FILE_ENDINGS`, by which a folder's files are found.
 */
export interface Format {
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** A file above this is refused unread. */
  readonly maxBytes: number;
  /** Whether a file with neither a known extension nor a known media type is this, by its first characters. */
  readonly looksLike: (head: string) => boolean;
  /**
   * `whole` loads the reader, which happens when a file is read, mostly in a thread of its own (`TimedReader`): the
   * parsers of pages and Markdown take a quarter of a second to load.
   */
  readonly reader: { readonly whole: () => Promise<Reader> } | { readonly stream: StreamReader };
}

/** The largest file with one article, 10 MB: a long novel is 3 MB, so what is larger is no article. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** The largest file of many articles, 2 GB: it is streamed, so this only stops a mistake. */
export const MAX_COLLECTION_BYTES = 2 * 1024 * 1024 * 1024;

/** The charset of a media type, if it names one. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
}
