import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Article, ArticleSummary, NearTerm, Retrieval } from '../../coverage/index.js';
import type { WriterLock } from '../disk/writer-lock.js';
import { LibraryBusyError, type LockHolder, writeFailure } from '../errors.js';
import type {
  CandidateQuery,
  Change,
  EmbedderIdentity,
  NearTermQuery,
  Store,
  StoreStatistics,
} from '../store.js';
import { ArticleTexts } from './article-texts.js';
import { findCandidates } from './candidates.js';
import { deleteUnnamed, inherit, NewGeneration } from './generation.js';
import { LoadedLibrary } from './loaded-library.js';
import { findNearTerms } from './near-terms.js';
import { planChange } from './plan.js';
import { prepareForWriting, takeLibraryLock } from './prepare.js';
import type { Terms } from './segment-source.js';
import { heldRevision, type Snapshot, statisticsOf, summaryOf } from './snapshot.js';

/** Text of articles kept in memory, UTF-16 code units: 16 million, 16 to 32 MB, several thousand news articles. */
const TEXT_BUDGET = 16 * 1024 * 1024;

export interface EmbeddedStoreOptions {
  readonly embedder: EmbedderIdentity;
  /** How text is split into terms: the same way for articles and for questions. */
  readonly terms: Terms;
  /** Told what went wrong where nobody waits for an answer: a newer state that could not be loaded, once each. */
  readonly onProblem?: (error: unknown) => void;
}

/** The Store on local disk, with the folder of its vectra index. */
export interface EmbeddedStore extends Store {
  /** Folder of the vectra index as of now; it does not exist before the first commit. */
  indexDirectory(): string;
}

/**
 * Opens the library in a folder. A folder that does not exist is an empty library, made at the first commit. Throws
 * RebuildNeededError (see rebuildEmbeddedStore), EmbedderMismatchError, NewerFormatError.
 */
export async function openEmbeddedStore(
  directory: string,
  options: EmbeddedStoreOptions,
): Promise<EmbeddedStore> {
  return new FolderStore(directory, options, await LoadedLibrary.open(directory, options));
}

class FolderStore implements EmbeddedStore {
  readonly #directory: string;
  readonly #options: EmbeddedStoreOptions;
  readonly #texts = new ArticleTexts(TEXT_BUDGET, (error) => this.#options.onProblem?.(error));
  readonly #loaded: LoadedLibrary;
  #lock: { readonly held: WriterLock; readonly holder: LockHolder } | undefined;
  /** Changes, one after the other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(directory: string, options: EmbeddedStoreOptions, loaded: LoadedLibrary) {
    this.#directory = directory;
    this.#options = options;
    this.#loaded = loaded;
  }

  // Reads take one snapshot and are done with it before anything else runs, so that swapping it in between needs no
  // counting of who still uses the old one.

  async list(): Promise<readonly ArticleSummary[]> {
    return this.#current().newest.map(({ article }) => summaryOf(article));
  }

  async findByKey(key: string): Promise<ArticleSummary | undefined> {
    const held = this.#current().byKey.get(key);
    return held && summaryOf(held.article);
  }

  async findById(id: string): Promise<ArticleSummary | undefined> {
    const held = this.#current().byId.get(id);
    return held && summaryOf(held.article);
  }

  async read(id: string, revision?: number): Promise<Article | undefined> {
    const held = heldRevision(this.#current(), id, revision);
    return held && this.#texts.read(held.segment, held.article);
  }

  async candidates(query: CandidateQuery): Promise<Retrieval> {
    return findCandidates(this.#current(), this.#texts, query);
  }

  async nearTerms(query: NearTermQuery): Promise<readonly NearTerm[]> {
    return findNearTerms(this.#current(), this.#texts, this.#options.terms, query);
  }

  async statistics(): Promise<StoreStatistics> {
    return statisticsOf(this.#current());
  }

  indexDirectory(): string {
    return join(this.#directory, this.#current().manifest.index ?? 'index');
  }

  async lock(): Promise<{ release(): Promise<void> }> {
    this.#current();
    if (this.#lock !== undefined) throw new LibraryBusyError(this.#lock.holder);
    const held = await this.#takeLock();
    return {
      release: async () => {
        await this.#writing;
        await this.#release(held);
      },
    };
  }

  commit(change: Change): Promise<void> {
    const run = this.#writing.then(async () => {
      this.#current();
      if (this.#lock !== undefined) return this.#write(change, this.#lock.held);
      const held = await this.#takeLock();
      try {
        await this.#write(change, held);
      } finally {
        await this.#release(held);
      }
    });
    this.#writing = run.catch(() => {
      // Told to whoever asked for this change; the next one is tried all the same.
    });
    return run;
  }

  refresh(): Promise<void> {
    return this.#loaded.refresh();
  }

  async close(): Promise<void> {
    if (this.#loaded.isClosed) return;
    this.#loaded.stopFollowing();
    await this.#writing;
    await this.#loaded.close();
    if (this.#lock !== undefined) await this.#release(this.#lock.held);
  }

  #current(): Snapshot {
    if (this.#loaded.isClosed) throw new Error('the store was closed');
    return this.#loaded.snapshot;
  }

  async #takeLock(): Promise<WriterLock> {
    const held = await takeLibraryLock(this.#directory);
    this.#lock = { held, holder: { pid: process.pid, host: hostname(), since: new Date().toISOString() } };
    try {
      await this.#loaded.refresh();
      await prepareForWriting(this.#directory, this.#loaded.snapshot.manifest);
      return held;
    } catch (error) {
      await this.#release(held);
      throw writeFailure(this.#directory, error);
    }
  }

  /** Of this one lock: a second call must not take away the lock that was taken since. */
  async #release(held: WriterLock): Promise<void> {
    if (this.#lock?.held !== held) return;
    this.#lock = undefined;
    await held.release();
  }

  async #write(change: Change, held: WriterLock): Promise<void> {
    const { embedder, terms } = this.#options;
    const { manifest } = this.#loaded.snapshot;
    const plan = planChange(this.#loaded.snapshot, change, embedder.dimensions, terms);
    if (plan === undefined) return;
    const generation = new NewGeneration(this.#directory, manifest.generation + 1, embedder);
    try {
      for (const picks of plan.written) await generation.addSegment(picks);
      const inherited = inherit(manifest, new Set(plan.kept.map(({ name }) => name)));
      await generation.commit(inherited, plan.index, plan.articles, () => held.assertHeld());
    } catch (error) {
      throw await generation.abandon(error);
    }
    await this.#loaded.refresh();
    // The change is made; that something old could not be cleared away is no failure of it.
    await deleteUnnamed(this.#directory, this.#loaded.snapshot.manifest).catch((error: unknown) =>
      this.#loaded.tell(error),
    );
  }
}
