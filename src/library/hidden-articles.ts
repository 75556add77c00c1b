import { RecentlyUsed } from '../../embeddings/recently-used.js';
import type { ArticleSummary } from '../coverage/index.js';
// Not by way of the index, which loads the readers of pages and Markdown: a question need not wait for them.
import { isAddress, plainHeadline } from '../ingest/identity.js';
import type { Store } from '../store/store.js';
import { resemblanceTo } from './ingest/resemblance.js';
import { storedText } from './stored-text.js';

/** Pairs of articles whose texts were compared, kept between questions. */
const KEPT_COMPARISONS = 1_000;

/**
 * Articles of the base that a server's own ones stand for: of the same address; or of the same name or id, where the
 * headline is the same or most of the text. Of two that have only a name in common (`message.txt`, as Discord calls
 * every pasted text) both are coverage.
 */
export class HiddenArticles {
  readonly #own: Store;
  readonly #base: Store;
  readonly #compared = new RecentlyUsed<boolean>(KEPT_COMPARISONS);

  constructor(own: Store, base: Store) {
    this.#own = own;
    this.#base = base;
  }

  /** Whether an article of the base is not to be seen. */
  async has(article: ArticleSummary): Promise<boolean> {
    const own = await this.#own.findByKey(article.key);
    if (own === undefined) return false;
    if (isAddress(own.key) || own.contentHash === article.contentHash) return true;
    if (plainHeadline(own.title) === plainHeadline(article.title)) return true;
    const pair = `${own.contentHash} ${article.contentHash}`;
    const isHidden = this.#compared.get(pair) ?? (await this.#areAlike(own, article));
    this.#compared.set(pair, isHidden);
    return isHidden;
  }

  async #areAlike(own: ArticleSummary, other: ArticleSummary): Promise<boolean> {
    const [text, otherText] = await Promise.all([
      storedText(this.#own, own.id),
      storedText(this.#base, other.id),
    ]);
    return text !== undefined && otherText !== undefined && resemblanceTo(text)(otherText);
  }
}
