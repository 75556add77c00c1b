import {
  type Article,
  type Citation,
  existedAt,
  NotFoundError,
  type QuoteContext,
  type QuoteReference,
  type RecalledAnswer,
  type RecordedAnswer,
  worthShowing,
} from '../../coverage/index.js';
import type { AnswerLog } from '../../store/answer-log.js';
import type { Shelves } from '../shelves.js';
import { citeArticle, citeQuote } from './citations.js';
import { contextOf } from './quote-context.js';
import { recallAnswer } from './recall.js';

/** Answers that were given and kept, with their quotes as the stores have them. */
export class GivenAnswers {
  readonly #answers: AnswerLog;
  readonly #shelves: Shelves;

  constructor(answers: AnswerLog, shelves: Shelves) {
    this.#answers = answers;
    this.#shelves = shelves;
  }

  /** Throws NotFoundError where it is not kept. */
  async recorded(answerId: string): Promise<RecordedAnswer> {
    const recorded = await this.#answers.find(answerId);
    if (recorded) return recorded;
    throw new NotFoundError(
      'no-such-answer',
      'That answer is not kept any more.',
      'Ask again to see what the coverage says now.',
    );
  }

  /** Citations of an answer's quotes, or of an article. Throws NotFoundError. */
  async cite(id: string): Promise<readonly Citation[]> {
    const recorded = await this.#answers.find(id);
    if (recorded) return this.#citeQuotes(recorded);
    const article = await this.#shelves.findById(id);
    if (article) return [citeArticle(article)];
    throw new NotFoundError(
      'nothing-by-that-id',
      `There is neither an answer nor an article with the id ${id} here.`,
      '`pullquote list` shows the ids of articles, and `ask --json` that of an answer; without an id, `source` shows the last answer.',
      { details: { id } },
    );
  }

  /** The answer as it was given. Throws NotFoundError where nothing of it is left. */
  async recall(answerId: string): Promise<RecalledAnswer> {
    const recorded = await this.recorded(answerId);
    const articles = await Promise.all(recorded.quotes.map((quote) => this.#articleOf(quote, recorded)));
    const answer = recallAnswer(recorded, articles);
    if (answer.quotes.length === 0 && recorded.quotes.length > 0) throw sourcesRemoved();
    return { ...answer, tookMs: 0 };
  }

  /**
   * What stands around a quote in its article. Throws NotFoundError.
   * @param place its place among the quotes recorded, from 0
   */
  async around(answerId: string, place: number): Promise<QuoteContext> {
    const recorded = await this.recorded(answerId);
    const reference = recorded.quotes[place];
    const article = reference && (await this.#articleOf(reference, recorded));
    if (!reference || !article) throw sourcesRemoved();
    return contextOf(article, reference);
  }

  /** What was quoted; undefined where it is gone. */
  async #articleOf(
    { shelf, articleId, revision }: QuoteReference,
    { askedAt }: Pick<RecordedAnswer, 'askedAt'>,
  ): Promise<Article | undefined> {
    const article = await this.#shelves.read(shelf ?? 'own', articleId, revision);
    return article && existedAt(article, askedAt) ? article : undefined;
  }

  /** Of the quotes worth showing; those of articles that were removed since are left out: their text is gone. */
  async #citeQuotes(recorded: RecordedAnswer): Promise<Citation[]> {
    const citations: Citation[] = [];
    for (const quote of worthShowing(recorded.quotes)) {
      const article = await this.#articleOf(quote, recorded);
      if (article) citations.push(citeQuote(article, quote));
    }
    if (citations.length === 0) throw sourcesRemoved();
    return citations;
  }
}

function sourcesRemoved(): NotFoundError {
  return new NotFoundError(
    'sources-removed',
    'The articles that this answer quoted have been removed since.',
    'Ask again to see what the coverage says now.',
  );
}
