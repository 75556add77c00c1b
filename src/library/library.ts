import type {
  Answer,
  ArticleSummary,
  Citation,
  IngestEvent,
  IngestSource,
  Question,
  RecordedAnswer,
} from '../coverage/index.js';
import type { StoreStatistics } from '../store/store.js';

/** Where an answer is given, so that `/source` can find it again. */
export interface AskContext {
  /** A Discord channel's id, or 'terminal'. Absent: the answer is not recorded and gets no id (batch). */
  readonly channel?: string;
  /** Seen by one reader only: kept out of every list and of 'the last answer'. */
  readonly private?: boolean;
  readonly signal?: AbortSignal;
}

export interface IngestOptions {
  /** Fills in the year of datelines that have none, where the file's name does not tell. */
  readonly year?: number;
  /** Stops between batches; what was committed stays. */
  readonly signal?: AbortSignal;
}

export interface LibraryStatistics extends StoreStatistics {
  readonly dataDirectory: string;
  /** Folder of the vectra index as of now. */
  readonly indexDirectory: string;
}

/** A newsroom's coverage, asked and quoted: the one thing that commands and the terminal talk to. */
export interface Library {
  /** Throws EmptyLibraryError, UnusableQuestionError. */
  ask(question: Question, context?: AskContext): Promise<Answer>;
  /** Citations of a recorded answer (its id), or of an article (its id). Throws NotFoundError. */
  cite(id: string): Promise<readonly Citation[]>;
  /** Newest first, never private ones, questions containing `matching` (case-folded). */
  recentAnswers(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]>;
  /** A recorded answer by id, private ones too (the id cannot be guessed). */
  findAnswer(id: string): Promise<RecordedAnswer | undefined>;
  /** Throws LibraryBusyError at the first step when another process writes. */
  ingest(source: IngestSource, options?: IngestOptions): AsyncIterable<IngestEvent>;
  /** Removes an article with all its revisions. Throws NotFoundError, LibraryBusyError. */
  remove(id: string): Promise<ArticleSummary>;
  list(): Promise<readonly ArticleSummary[]>;
  statistics(): Promise<LibraryStatistics>;
  close(): Promise<void>;
}
