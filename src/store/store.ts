import type {
  Article,
  ArticleFilter,
  ArticleSummary,
  IndexedArticle,
  NearTerm,
  Retrieval,
} from '../coverage/index.js';

/** Which model made the vectors: an index refuses those of another. */
export interface EmbedderIdentity {
  readonly name: string;
  readonly dimensions: number;
}

/** One change to the library, visible as a whole or not at all. */
export interface Change {
  /** New articles and new revisions; a new revision replaces the old one in retrieval, its text stays readable. */
  readonly put: readonly IndexedArticle[];
  /** Ids of articles to remove with all their revisions. */
  readonly remove: readonly string[];
}

export interface CandidateQuery {
  /** The question's vector, of length 1. */
  readonly vector: Float32Array;
  /** The question's terms, as `embeddings/terms/terms` makes them. */
  readonly terms: readonly string[];
  /** How many of the best by cosine and how many of the best by BM25; the result is their union. */
  readonly limit: number;
  /** Only passages of articles that pass. */
  readonly filter?: ArticleFilter;
  /** Only passages of articles with these ids. */
  readonly articles?: ReadonlySet<string>;
}

/** Which terms of the library are those of words that are spelt nearly like one? */
export interface NearTermQuery {
  /** In small letters, without accents. */
  readonly word: string;
  readonly term: string;
  /** How far from the word in spelling, see `embeddings/terms/spelling-cost`. */
  readonly within: number;
  /** The terms that stand beside it in the question. */
  readonly beside: readonly string[];
}

export interface StoreStatistics {
  readonly articles: number;
  readonly revisions: number;
  readonly passages: number;
  readonly sentences: number;
  /** On disk. */
  readonly bytes: number;
  /** Counts commits. */
  readonly generation: number;
  readonly embedder: EmbedderIdentity;
}

/**
 * Articles and their vectors, on disk. Reads see one committed state; a state committed by another process is seen
 * within two seconds. Writing takes the library's one writer lock.
 */
export interface Store {
  /** Articles as committed, newest revision each, ordered by id. */
  list(): Promise<readonly ArticleSummary[]>;
  /** The article with that identity key, if any. */
  findByKey(key: string): Promise<ArticleSummary | undefined>;
  /** The article with that id, in its newest revision, if any. */
  findById(id: string): Promise<ArticleSummary | undefined>;
  /**
   * An article with its text; a revision that is not the newest is still readable until the article is removed. Throws
   * DamagedArticleError where the text is not what was committed.
   */
  read(id: string, revision?: number): Promise<Article | undefined>;
  /** The passages that may answer, and what is known of the terms; none of an article whose text was altered. */
  candidates(query: CandidateQuery): Promise<Retrieval>;
  /** The terms nearest in spelling to one, some of them; where it occurs itself, it alone and without words. */
  nearTerms(query: NearTermQuery): Promise<readonly NearTerm[]>;
  /** Counts of what is committed. */
  statistics(): Promise<StoreStatistics>;
  /**
   * Holds the writer lock from here to `release`, so that a long ingest is one writer. Throws LibraryBusyError,
   * ReadOnlyLibraryError, DiskFullError.
   */
  lock(): Promise<{ release(): Promise<void> }>;
  /**
   * All or nothing. Takes the lock itself where the caller does not hold it, and throws what `lock` throws; besides
   * LockLostError where the lock was taken away meanwhile, and RangeError for an article whose vectors are not its own.
   */
  commit(change: Change): Promise<void>;
  /**
   * Looks at once whether another process or thread has committed, instead of within two seconds. Throws
   * RebuildNeededError, NewerFormatError; what was loaded before stays then.
   */
  refresh(): Promise<void>;
  /** Waits for a commit under way and gives the lock back; every other call throws afterwards. */
  close(): Promise<void>;
}
