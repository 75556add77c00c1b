import {
  type Article,
  type NearTerm,
  type Retrieval,
  type RetrievedPassage,
  referenceTo,
  type Shelf,
  type ShelvedArticle,
} from '../coverage/index.js';
import type { CandidateQuery, NearTermQuery, Store } from '../store/store.js';
import { HiddenArticles } from './hidden-articles.js';

/** A passage with the shelf that holds its article. */
export interface ShelvedPassage extends RetrievedPassage {
  readonly shelf: Shelf;
}

/**
 * The stores that one library reads: a server's own, and beside it the operator's base where there is one. Only the
 * own one is ever written. An article that stands on both shelves is read from the own one, see `HiddenArticles`.
 */
export class Shelves {
  readonly own: Store;
  readonly #base: Store | undefined;
  readonly #hidden: HiddenArticles | undefined;

  constructor(own: Store, base?: Store) {
    this.own = own;
    this.#base = base;
    this.#hidden = base && new HiddenArticles(own, base);
  }

  async isEmpty(): Promise<boolean> {
    const counts = await Promise.all(this.#stores().map(({ store }) => store.statistics()));
    return counts.every(({ articles }) => articles === 0);
  }

  /** The best of both. Frequencies of terms are counted over both, BM25 within each. */
  async candidates(
    query: CandidateQuery,
  ): Promise<Retrieval & { readonly candidates: readonly ShelvedPassage[] }> {
    const found = await Promise.all(
      this.#stores().map(async ({ shelf, store }) => ({ shelf, ...(await store.candidates(query)) })),
    );
    const documentFrequency = new Map<string, number>();
    for (const set of found) {
      for (const [term, count] of set.documentFrequency) {
        documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + count);
      }
    }
    const candidates: ShelvedPassage[] = [];
    for (const { shelf, candidates: some } of found) {
      for (const candidate of some) {
        const isHidden = shelf === 'base' && (await this.#hidden?.has(candidate.article));
        if (!isHidden) candidates.push({ ...candidate, shelf });
      }
    }
    return {
      candidates,
      documentFrequency,
      passages: found.reduce((sum, { passages }) => sum + passages, 0),
    };
  }

  /** Terms spelt nearly like one, of both shelves; a term that occurs on either is its only near one. */
  async nearTerms(query: NearTermQuery): Promise<readonly NearTerm[]> {
    const found = await Promise.all(this.#stores().map(({ store }) => store.nearTerms(query)));
    const near = new Map<string, NearTerm>();
    for (const one of found.flat()) {
      const other = near.get(one.term);
      near.set(one.term, {
        term: one.term,
        company: Math.max(one.company, other?.company ?? 0),
        words: [...new Set([...(other?.words ?? []), ...one.words])],
      });
    }
    const itself = near.get(query.term);
    return itself ? [itself] : [...near.values()];
  }

  read(shelf: Shelf, id: string, revision?: number): Promise<Article | undefined> {
    return this.#store(shelf)?.read(id, revision) ?? Promise.resolve(undefined);
  }

  /** An article by id, the own shelf first. */
  async findById(id: string): Promise<ShelvedArticle | undefined> {
    for (const { shelf, store } of this.#stores()) {
      const found = await store.findById(id);
      if (found) return { ...found, shelf };
    }
    return undefined;
  }

  /** An article by its id or by a reference to it, the own shelf first. */
  async find(reference: string): Promise<ShelvedArticle | undefined> {
    const found = await this.findById(reference);
    return found ?? (await this.list()).find(({ id }) => referenceTo(id) === reference);
  }

  /** All articles of both, each once, the own ones first. */
  async list(): Promise<ShelvedArticle[]> {
    const own = await this.own.list();
    const listed: ShelvedArticle[] = own.map((article) => ({ ...article, shelf: 'own' }));
    for (const article of (await this.#base?.list()) ?? []) {
      if (!(await this.#hidden?.has(article))) listed.push({ ...article, shelf: 'base' });
    }
    return listed;
  }

  /** What the base holds; undefined where there is none. */
  async baseStatistics(): Promise<{ readonly articles: number; readonly passages: number } | undefined> {
    const statistics = await this.#base?.statistics();
    return statistics && { articles: statistics.articles, passages: statistics.passages };
  }

  #store(shelf: Shelf): Store | undefined {
    return shelf === 'own' ? this.own : this.#base;
  }

  #stores(): { readonly shelf: Shelf; readonly store: Store }[] {
    const own = { shelf: 'own', store: this.own } as const;
    return this.#base ? [own, { shelf: 'base', store: this.#base }] : [own];
  }
}
