import type { Embedder } from '../../embeddings/embedder.js';
import { SentenceTerms } from '../answering/sentence-terms.js';
import {
  type Answer,
  type ArticleSummary,
  type Citation,
  type IngestEvent,
  type IngestSource,
  NotFoundError,
  PullquoteError,
  type Question,
  type QuoteReference,
  type RecordedAnswer,
} from '../coverage/index.js';
import type { AnswerLog } from '../store/answer-log.js';
import type { EmbeddedStore } from '../store/embedded/embedded-store.js';
import { ask } from './ask.js';
import { citeArticle, citeQuote } from './citations.js';
import type { AskContext, IngestOptions, Library, LibraryStatistics } from './library.js';

interface Parts {
  readonly directory: string;
  readonly store: EmbeddedStore;
  readonly embedder: Embedder;
  readonly answers: AnswerLog;
  readonly onProblem?: (error: unknown) => void;
}

/** The Library over one data folder. */
export class FolderLibrary implements Library {
  readonly #parts: Parts;
  readonly #sentenceTerms = new SentenceTerms();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async ask(question: Question, context: AskContext = {}): Promise<Answer> {
    context.signal?.throwIfAborted();
    const answer = await ask(question, { ...this.#parts, sentenceTerms: this.#sentenceTerms });
    if (context.channel === undefined) return answer;
    const id = await this.#record(answer, context.channel, context.private ?? false);
    return id === undefined ? answer : { id, ...answer };
  }

  async cite(id: string): Promise<readonly Citation[]> {
    const recorded = await this.#parts.answers.find(id);
    if (recorded) return this.#citeQuotes(recorded.quotes);
    const article = await this.#parts.store.findById(id);
    if (article) return [citeArticle(article)];
    throw new NotFoundError(
      'nothing-by-that-id',
      `There is neither an answer nor an article with the id ${id} here.`,
      'Ids of articles stand in the list (`pullquote list`); the id of an answer comes with it.',
    );
  }

  recentAnswers(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]> {
    return this.#parts.answers.recent(channel, matching, limit);
  }

  findAnswer(id: string): Promise<RecordedAnswer | undefined> {
    return this.#parts.answers.find(id);
  }

  async *ingest(source: IngestSource, options?: IngestOptions): AsyncGenerator<IngestEvent> {
    // The readers of pages and Markdown take 300 ms to load: a question in a terminal need not wait for them.
    const { ingest } = await import('./ingest.js');
    yield* ingest(this.#parts, source, options);
  }

  async remove(id: string): Promise<ArticleSummary> {
    const { store } = this.#parts;
    const article = await store.findById(id);
    if (!article) {
      throw new NotFoundError(
        'no-such-article',
        `There is no article with the id ${id} here.`,
        'The ids stand in the list (`pullquote list`).',
      );
    }
    await store.commit({ put: [], remove: [id] });
    return article;
  }

  list(): Promise<readonly ArticleSummary[]> {
    return this.#parts.store.list();
  }

  async statistics(): Promise<LibraryStatistics> {
    const { directory, store } = this.#parts;
    const statistics = await store.statistics();
    return { ...statistics, dataDirectory: directory, indexDirectory: store.indexDirectory() };
  }

  async close(): Promise<void> {
    await this.#parts.store.close();
    await this.#parts.embedder.close();
  }

  /** An answer that the disk does not take (a read-only folder, a failing disk) is given all the same, without an id. */
  async #record(answer: Answer, channel: string, isPrivate: boolean): Promise<string | undefined> {
    try {
      return await this.#parts.answers.record({
        channel,
        private: isPrivate,
        askedAt: new Date().toISOString(),
        question: answer.question,
        answered: answer.answered,
        quotes: answer.quotes.map(
          ({ article, revision, start, end, highlight }): QuoteReference => ({
            articleId: article.id,
            revision,
            start,
            end,
            highlight: { start: highlight.start, end: highlight.end },
          }),
        ),
      });
    } catch (error) {
      const expected = error instanceof PullquoteError || (error instanceof Error && 'syscall' in error);
      if (!expected) throw error;
      this.#parts.onProblem?.(error);
      return undefined;
    }
  }

  /** Quotes of articles that were removed since are left out: their text is gone. */
  async #citeQuotes(quotes: readonly QuoteReference[]): Promise<Citation[]> {
    const citations: Citation[] = [];
    for (const quote of quotes) {
      const article = await this.#parts.store.read(quote.articleId, quote.revision);
      if (article) citations.push(citeQuote(article, quote));
    }
    if (citations.length === 0) {
      throw new NotFoundError(
        'sources-removed',
        'The articles that this answer quoted have been removed since.',
        'Ask again to see what the coverage says now.',
      );
    }
    return citations;
  }
}
