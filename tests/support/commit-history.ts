import type { IndexedArticle } from '../../src/coverage/index.js';
import type { Change } from '../../src/store/store.js';
import { indexedArticle } from './indexed-articles.js';

/** Articles that a history goes through again and again. */
const ARTICLES = 40;
/** Articles put by each change. */
const PUT = 3;
/** One change in so many also removes an article. */
const REMOVES_EVERY = 5;

/** A library as it must be: all revisions of each article, oldest first. */
export type Expected = ReadonlyMap<string, readonly IndexedArticle[]>;

/** An endless history of changes, the same each time: new articles, new revisions, removals. */
export class CommitHistory {
  readonly #state = new Map<string, IndexedArticle[]>();
  #length = 0;

  /** How many changes were made. */
  get length(): number {
    return this.#length;
  }

  get expected(): Expected {
    return this.#state;
  }

  /** The next change; from here on it counts as made. */
  next(): Change {
    const number = this.#length++;
    const remove = number % REMOVES_EVERY === REMOVES_EVERY - 1 ? [articleId(number * 7)] : [];
    for (const id of remove) this.#state.delete(id);
    const put = Array.from({ length: PUT }, (_, i) => {
      const id = articleId(number * PUT + i);
      const revisions = this.#state.get(id) ?? [];
      const text = [
        `Article ${id} was written in change ${number}.`,
        'It has a second paragraph. “Ünïcödé” – 😀 – stands in it.',
        `${'More is said here. '.repeat(number % 50)}The end of ${number}.`,
      ].join('\n');
      const article = indexedArticle({ id, revision: revisions.length + 1, text });
      this.#state.set(id, [...revisions, article]);
      return article;
    });
    return { put, remove };
  }

  /** The history after so many changes. */
  static after(changes: number): CommitHistory {
    const history = new CommitHistory();
    while (history.length < changes) history.next();
    return history;
  }
}

function articleId(number: number): string {
  return `article ${String(number % ARTICLES).padStart(2, '0')}`;
}
