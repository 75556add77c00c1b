import type {
  Activity,
  Answer,
  Article,
  ArticlePage,
  ArticleQuery,
  ArticleSummary,
  Citation,
  CitationFormat,
  Feedback,
  Gap,
  IngestEvent,
  IngestSource,
  Question,
  QuoteContext,
  RecalledAnswer,
  RecordedAnswer,
  Settings,
  ShelvedArticle,
  Timeline,
  TimelineQuery,
} from '../coverage/index.js';
import type { StoreStatistics } from '../store/store.js';
import type { Conversation } from './given-answers/recent-questions.js';

/** Where an answer is given, so that `/source` can find it again. */
export interface AskContext {
  /** A Discord channel's id, or 'terminal'. Absent: the answer is not recorded and gets no id (batch). */
  readonly channel?: string;
  /** Seen by one reader only: kept out of every list and of 'the last answer'. */
  readonly private?: boolean;
  /** It is asked again in other words where this is not answered: only those count as a question then. */
  readonly tentative?: boolean;
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
  /** What the base beside it holds; absent for the base itself. */
  readonly base?: { readonly articles: number; readonly passages: number };
  /** Days for which questions are kept; 0: they are not. */
  readonly keepQuestionsDays: number;
}

/** A newsroom's coverage, asked and quoted: the one thing that commands and the terminal talk to. */
export interface Library {
  /** Quotes what answers, or abstains. Throws EmptyLibraryError, UnusableQuestionError, ModelUnavailableError. */
  ask(question: Question, context?: AskContext): Promise<Answer>;
  /**
   * The dated sentences on a topic, in order of the time they speak of. Throws EmptyLibraryError,
   * UnusableQuestionError, ModelUnavailableError.
   */
  timeline(query: TimelineQuery): Promise<Timeline>;
  /** Citations of a recorded answer (its id), or of an article (its id). Throws NotFoundError. */
  cite(id: string): Promise<readonly Citation[]>;
  /** The articles of those citations, each once, in a format that others read. Throws NotFoundError. */
  citeAs(id: string, format: CitationFormat): Promise<string>;
  /** Newest first, never private ones, questions containing `matching` (case-folded). */
  recentAnswers(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]>;
  /**
   * Questions that one may follow, newest first, never private ones of a channel. Those of the last half hour where none
   * are kept.
   */
  previousQuestions(conversation: Conversation, limit: number): Promise<readonly string[]>;
  /** A recorded answer by id, private ones too (the id cannot be guessed). */
  findAnswer(id: string): Promise<RecordedAnswer | undefined>;
  /** Throws LibraryBusyError at the first step when another process writes. */
  ingest(source: IngestSource, options?: IngestOptions): AsyncIterable<IngestEvent>;
  /** Removes an article with all its revisions. Throws NotFoundError, LibraryBusyError. */
  remove(id: string): Promise<ArticleSummary>;
  /** The library's own articles, ordered by id; not those of the base beside it. */
  list(): Promise<readonly ArticleSummary[]>;
  /** Own articles before those of the base, newest first. */
  browse(query: ArticleQuery): Promise<ArticlePage>;
  /** An article, of the base too, by its id or by `referenceTo` it. */
  find(reference: string): Promise<ShelvedArticle | undefined>;
  /** An article of this library or of the base with its text, as it is now or as a revision of it was. */
  read(id: string, revision?: number): Promise<Article | undefined>;
  statistics(): Promise<LibraryStatistics>;

  /** A recorded answer with its quotes cut anew from the stored articles. Throws NotFoundError. */
  recall(answerId: string): Promise<RecalledAnswer>;
  /** The paragraphs around a quote of a recorded answer, by its place in the record (0 is the best). Throws NotFoundError. */
  around(answerId: string, place: number): Promise<QuoteContext>;
  /** Headlines, of the base too, that contain `matching` (case-folded), newest first. */
  suggestHeadlines(matching: string, limit: number): Promise<readonly string[]>;
  /** Publishers, of the base too, that contain `matching` (case-folded), those with most articles first. */
  suggestSources(matching: string, limit: number): Promise<readonly string[]>;

  /** A reader says that an answer was not theirs; nothing of the reader is kept. Throws NotFoundError. */
  reject(answerId: string): Promise<void>;
  /** What readers asked in the last `days` that was not answered, newest first. */
  gaps(days: number): Promise<readonly Gap[]>;
  /** What real use says of the answers that are kept, without anything of the readers. */
  feedback(): Promise<Feedback>;
  activity(days: number): Promise<Activity>;
  /** What the editors chose, defaults for the rest. Throws UnreadableSettingsError. */
  settings(): Promise<Settings>;
  /**
   * Keeps what is changed and returns all settings as they are then. Throws UnreadableSettingsError,
   * ReadOnlyLibraryError, DiskFullError.
   */
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  /** Looks at once for what another process or thread has committed, instead of within two seconds. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** The libraries of all Discord servers, one of which may be the base that each of them reads, and of direct messages. */
export interface Libraries {
  /**
   * The library of a Discord server. Without one that of direct messages, which reads the base, is set as it is, and
   * keeps what was asked and answered apart.
   */
  of(guild: string | undefined): Promise<Library>;
  close(): Promise<void>;
}
