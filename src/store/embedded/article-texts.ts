import type { Article } from '../../coverage/index.js';
import { DamagedArticleError } from '../errors.js';
import { decodeRecord } from './record.js';
import type { PlacedArticle, SegmentSource } from './segment-source.js';

/** Reads articles with their text and keeps those read last. */
export class ArticleTexts {
  readonly #budget: number;
  readonly #onDamaged: (error: DamagedArticleError) => void;
  readonly #kept = new Map<PlacedArticle, Article>();
  readonly #damaged = new WeakSet<PlacedArticle>();
  #characters = 0;

  /**
   * @param budget UTF-16 code units of text to keep; 1 or 2 bytes each
   * @param onDamaged told once of each article that `readIntact` leaves out
   */
  constructor(budget: number, onDamaged: (error: DamagedArticleError) => void) {
    this.#budget = budget;
    this.#onDamaged = onDamaged;
  }

  /** An article, or undefined when its record is not as it was written: one of many then answers no question. */
  readIntact(source: SegmentSource, placed: PlacedArticle): Article | undefined {
    if (this.#damaged.has(placed)) return undefined;
    try {
      return this.read(source, placed);
    } catch (error) {
      if (!(error instanceof DamagedArticleError)) throw error;
      this.#damaged.add(placed);
      this.#onDamaged(error);
      return undefined;
    }
  }

  /** Throws DamagedArticleError when the record is not as it was written. */
  read(source: SegmentSource, placed: PlacedArticle): Article {
    const kept = this.#kept.get(placed);
    if (kept !== undefined) {
      // Last in the order of insertion, so that the first is the one that was not asked for the longest.
      this.#kept.delete(placed);
      this.#kept.set(placed, kept);
      return kept;
    }
    const { id, title } = placed.article;
    const record = decodeRecord(source.recordBytes(placed));
    if (record === undefined) throw new DamagedArticleError(id, title);
    this.#keep(placed, record.article);
    return record.article;
  }

  #keep(placed: PlacedArticle, article: Article): void {
    this.#kept.set(placed, article);
    this.#characters += article.text.length;
    for (const [oldest, { text }] of this.#kept) {
      if (this.#characters <= this.#budget) break;
      this.#kept.delete(oldest);
      this.#characters -= text.length;
    }
  }
}
