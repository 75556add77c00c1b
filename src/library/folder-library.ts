import type { Embedder } from '../../embeddings/embedder.js';
import type { AnsweringModel } from '../answering/answering-model.js';
import { PassageContents } from '../answering/ranking/passage-contents.js';
import {
  type Activity,
  type Answer,
  type Article,
  type ArticlePage,
  type ArticleQuery,
  type ArticleSummary,
  type Citation,
  type CitationFormat,
  type Feedback,
  type Gap,
  type IngestEvent,
  type IngestSource,
  isFilter,
  NotFoundError,
  type Question,
  type QuoteContext,
  type RecalledAnswer,
  type RecordedAnswer,
  readySource,
  type Settings,
  type ShelvedArticle,
  type Timeline,
  type TimelineQuery,
} from '../coverage/index.js';
import type { AnswerLog } from '../store/answer-log.js';
import type { EmbeddedStore } from '../store/embedded/embedded-store.js';
import type { QuestionLog } from '../store/question-log.js';
import type { SettingsFile } from '../store/settings-file.js';
import { ask } from './asking/ask.js';
import { browse } from './browse.js';
import { writeCitations } from './citation-formats/write-citations.js';
import { elapsedMs } from './elapsed.js';
import { GivenAnswers } from './given-answers/given-answers.js';
import { keepAnswer } from './given-answers/keep-answer.js';
import { type Conversation, RecentQuestions } from './given-answers/recent-questions.js';
import type { AskContext, IngestOptions, Library, LibraryStatistics } from './library.js';
import type { Readers } from './models/readers.js';
import { periodStart, summariseActivity } from './questions/activity.js';
import { sortFeedback } from './questions/feedback.js';
import { askedInVain, groupGaps } from './questions/gaps.js';
import { QuestionVectors } from './questions/question-vectors.js';
import { Shelves } from './shelves.js';
import { headlinesMatching, sourcesMatching } from './suggestions.js';
import { timeline } from './timeline.js';

export interface LibraryParts extends Readers {
  readonly directory: string;
  readonly store: EmbeddedStore;
  /** Read beside the own store, never written. */
  readonly base?: EmbeddedStore;
  readonly embedder: Embedder;
  readonly model: AnsweringModel;
  readonly answers: AnswerLog;
  readonly questions: QuestionLog;
  readonly settings: SettingsFile;
  /** Share of questions that may get a wrong answer, 0 to 1. */
  readonly answerRisk?: number;
  /** 0: no question is kept. */
  readonly keepQuestionsDays: number;
  readonly onProblem?: (error: unknown) => void;
  /** Ends what this library was the only one to use. */
  readonly release: () => Promise<void>;
}

/** The Library over one data folder. */
export class FolderLibrary implements Library {
  readonly #parts: LibraryParts;
  readonly #shelves: Shelves;
  readonly #given: GivenAnswers;
  readonly #questionVectors: QuestionVectors;
  readonly #contents = new PassageContents();
  readonly #recentQuestions = new RecentQuestions();

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#shelves = new Shelves(parts.store, parts.base);
    this.#given = new GivenAnswers(parts.answers, this.#shelves);
    this.#questionVectors = new QuestionVectors(parts.embedder);
  }

  async ask(question: Question, context: AskContext = {}): Promise<Answer> {
    context.signal?.throwIfAborted();
    const started = performance.now();
    const { from, ...answering } = await ask(question, {
      ...this.#parts,
      shelves: this.#shelves,
      contents: this.#contents,
    });
    const answer = { question: question.text, ...answering, tookMs: elapsedMs(started) };
    const { channel } = context;
    if (channel === undefined) return answer;
    const filtered = isFilter(question.filter);
    const id = await keepAnswer(answer, from, { ...context, channel, filtered }, this.#parts);
    if (id === undefined) return answer;
    if (this.#parts.keepQuestionsDays === 0 && !context.private) {
      this.#recentQuestions.add({ answerId: id, channel, question: question.text });
    }
    return { id, ...answer };
  }

  timeline(query: TimelineQuery): Promise<Timeline> {
    return timeline(query, { ...this.#parts, shelves: this.#shelves, contents: this.#contents });
  }

  cite(id: string): Promise<readonly Citation[]> {
    return this.#given.cite(id);
  }

  async citeAs(id: string, format: CitationFormat): Promise<string> {
    return writeCitations(await this.cite(id), format);
  }

  recentAnswers(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]> {
    return this.#parts.answers.recent(channel, matching, limit);
  }

  async previousQuestions(conversation: Conversation, limit: number): Promise<readonly string[]> {
    const { answers, keepQuestionsDays } = this.#parts;
    if (keepQuestionsDays === 0) return this.#recentQuestions.of(conversation).slice(0, limit);
    const answered =
      'answerId' in conversation
        ? [await answers.find(conversation.answerId)]
        : await answers.recent(conversation.channel, '', limit);
    return answered.flatMap((answer) => answer?.question || []);
  }

  findAnswer(id: string): Promise<RecordedAnswer | undefined> {
    return this.#parts.answers.find(id);
  }

  recall(answerId: string): Promise<RecalledAnswer> {
    return this.#given.recall(answerId);
  }

  around(answerId: string, place: number): Promise<QuoteContext> {
    return this.#given.around(answerId, place);
  }

  async suggestHeadlines(matching: string, limit: number): Promise<readonly string[]> {
    return headlinesMatching(await this.#shelves.list(), matching, limit);
  }

  async suggestSources(matching: string, limit: number): Promise<readonly string[]> {
    return sourcesMatching(await this.#shelves.list(), matching, limit);
  }

  async *ingest(source: IngestSource, options?: IngestOptions): AsyncGenerator<IngestEvent> {
    // The readers of pages and Markdown take 300 ms to load: a question in a terminal need not wait for them.
    const { ingest } = await import('./ingest/ingest.js');
    yield* ingest(this.#parts, await readySource(source, options?.signal), options);
  }

  async remove(id: string): Promise<ArticleSummary> {
    const { store } = this.#parts;
    const article = await store.findById(id);
    if (!article) {
      throw new NotFoundError(
        'no-such-article',
        `There is no article with the id ${id} here.`,
        'The ids stand in the list (`pullquote list`).',
        { details: { id } },
      );
    }
    await store.commit({ put: [], remove: [id] });
    return article;
  }

  list(): Promise<readonly ArticleSummary[]> {
    return this.#parts.store.list();
  }

  async browse(query: ArticleQuery): Promise<ArticlePage> {
    return browse(await this.#shelves.list(), query);
  }

  find(reference: string): Promise<ShelvedArticle | undefined> {
    return this.#shelves.find(reference);
  }

  async read(id: string, revision?: number): Promise<Article | undefined> {
    const found = await this.#shelves.findById(id);
    return found && this.#shelves.read(found.shelf, id, revision);
  }

  async statistics(): Promise<LibraryStatistics> {
    const { directory, store, keepQuestionsDays } = this.#parts;
    const [statistics, base] = await Promise.all([store.statistics(), this.#shelves.baseStatistics()]);
    return {
      ...statistics,
      dataDirectory: directory,
      indexDirectory: store.indexDirectory(),
      ...(base && { base }),
      keepQuestionsDays,
    };
  }

  async reject(answerId: string): Promise<void> {
    await this.#given.recorded(answerId);
    const { keepQuestionsDays, questions } = this.#parts;
    if (keepQuestionsDays === 0) return;
    await questions.append({ type: 'rejection', at: new Date().toISOString(), answerId });
  }

  async gaps(days: number): Promise<readonly Gap[]> {
    const { answers, questions } = this.#parts;
    const entries = await questions.since(periodStart(days, new Date()));
    return groupGaps(askedInVain(entries, await answers.all()), this.#questionVectors);
  }

  async feedback(): Promise<Feedback> {
    const [answers, entries] = await Promise.all([
      this.#parts.answers.all(),
      this.#parts.questions.since(''),
    ]);
    const { gaps, ...judged } = sortFeedback(answers, entries);
    return { ...judged, gaps: await groupGaps(askedInVain(gaps, answers), this.#questionVectors) };
  }

  async activity(days: number): Promise<Activity> {
    const now = new Date();
    return summariseActivity(await this.#parts.questions.since(periodStart(days, now)), days, now);
  }

  settings(): Promise<Settings> {
    return this.#parts.settings.read();
  }

  changeSettings(change: Partial<Settings>): Promise<Settings> {
    return this.#parts.settings.change(change);
  }

  refresh(): Promise<void> {
    return this.#parts.store.refresh();
  }

  async close(): Promise<void> {
    await this.#parts.store.close();
    await this.#parts.release();
  }
}
