import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder } from '../../../embeddings/embedder.js';
import {
  type ArticleDraft,
  type IndexedArticle,
  type IngestEvent,
  type IngestProblem,
  type IngestSummary,
  ingestProblem,
  type Origin,
  type ReadySource,
} from '../../coverage/index.js';
import {
  contentHash,
  hasMoved,
  type Identity,
  originFile,
  readSources,
  type WalkedRoot,
} from '../../ingest/index.js';
import { DamagedArticleError } from '../../store/errors.js';
import type { Store } from '../../store/store.js';
import type { IngestOptions } from '../library.js';
import { countSentences, embedArticles, type SplitArticle } from './embed-article.js';
import { IngestTally } from './ingest-tally.js';
import { Recogniser } from './recognise.js';
import { splitArticle } from './split-article.js';
import { vanishedArticles } from './vanished-articles.js';

/** Passages gathered before they are embedded together. */
const EMBED_AT = 64;
/**
 * Passages gathered before a commit, about a minute of embedding: a commit rewrites the vectra index, so rarer is
 * faster, and more often loses less when the process is killed.
 */
const COMMIT_AT = 4_000;
/** Sentences gathered before a commit, where passages have more than the usual six: their vectors take 150 MB. */
const COMMIT_AT_SENTENCES = 100_000;

interface Parts {
  readonly directory: string;
  readonly store: Store;
  readonly embedder: Embedder;
}

/**
 * Reads, splits, embeds and commits, telling how far it is. One writer from beginning to end; a failed article is
 * told and the rest goes in. Stopped by `signal`, it keeps what was committed and throws the signal's reason.
 * Throws LibraryBusyError at the first step.
 */
export async function* ingest(
  parts: Parts,
  source: ReadySource,
  options: IngestOptions = {},
): AsyncGenerator<IngestEvent> {
  const lock = await parts.store.lock();
  try {
    for await (const event of new IngestRun(parts).run(source, options)) {
      yield event;
      // Also between batches that are embedded: who cancels does not want to wait for all that was read.
      if (event.type !== 'finished') options.signal?.throwIfAborted();
    }
  } finally {
    await lock.release();
  }
}

/** The state of one ingest: what waits to be embedded, what waits to be committed, and what was seen. */
class IngestRun {
  readonly #directory: string;
  readonly #store: Store;
  readonly #embedder: Embedder;
  readonly #started = performance.now();
  readonly #tally = new IngestTally();
  #split: SplitArticle[] = [];
  #splitPassages = 0;
  #indexed: IndexedArticle[] = [];
  #indexedPassages = 0;
  /** Since the last commit. */
  #sentences = 0;

  constructor({ directory, store, embedder }: Parts) {
    this.#directory = directory;
    this.#store = store;
    this.#embedder = embedder;
  }

  async *run(source: ReadySource, options: IngestOptions): AsyncGenerator<IngestEvent> {
    let roots: readonly WalkedRoot[] = [];
    const own = { ownFolder: this.#directory };
    const recogniser = new Recogniser(this.#store, source.type === 'bytes');
    for await (const outcome of readSources(source, { ...options, ...own })) {
      if ('roots' in outcome) roots = outcome.roots;
      else if ('failure' in outcome) {
        this.#tally.fail(outcome.failure, outcome.origin);
        // Reading what is in memory waits for nothing, and a failure is no event after which others have their turn.
        await nextTurn();
      } else if (outcome.origin) {
        yield { type: 'reading', articles: this.#tally.articles, name: outcome.name };
        await this.#take(outcome, outcome.origin, recogniser);
        if (this.#splitPassages >= EMBED_AT) yield* this.#embed(options);
        if (this.#indexedPassages >= COMMIT_AT || this.#sentences >= COMMIT_AT_SENTENCES)
          yield* this.#commit([]);
      }
      options.signal?.throwIfAborted();
    }
    yield* this.#embed(options);
    const vanished = vanishedArticles(await this.#store.list(), roots, this.#tally);
    yield* this.#commit(vanished);
    yield { type: 'finished', summary: this.#summary() };
  }

  /** Tells a new article from a revised and an unchanged one; what changed is split and waits to be embedded. */
  async #take(
    { draft, name }: { readonly draft: ArticleDraft; readonly name: string },
    origin: Origin,
    recogniser: Recogniser,
  ): Promise<void> {
    const { identity, stored } = await recogniser.recognise(draft, origin);
    const { key } = identity;
    const id = stored?.id ?? (await this.#freshId(identity));
    const conflict =
      this.#tally.conflict(key, id, name) ?? (stored ? undefined : await this.#idTaken(key, id));
    if (conflict !== undefined) {
      this.#tally.fail({ name, ...conflict }, origin);
      return;
    }
    const hash = contentHash(draft);
    const isSame = stored?.contentHash === hash && !(await hasMoved(stored.origin, origin));
    const isUnchanged = isSame && (await this.#isIntact(stored.id));
    const split = isUnchanged ? { passages: [] } : splitArticle(draft);
    if ('problem' in split) {
      this.#tally.fail({ name, ...split.problem }, origin);
      return;
    }
    this.#tally.see(key, id, name);
    for (const warning of draft.warnings ?? []) this.#tally.warn({ name, ...warning });
    if (isUnchanged) {
      this.#tally.unchanged++;
      return;
    }
    if (stored && isKnownByNameAlone(identity, origin)) {
      const { title, revision } = stored;
      this.#tally.warn({ name, ...ingestProblem('revision-of', { id, title, revision: revision + 1 }) });
    }
    const { givenId: _, warnings: __, ...rest } = draft;
    const article = {
      ...rest,
      id,
      key,
      revision: (stored?.revision ?? 0) + 1,
      contentHash: hash,
      ingestedAt: new Date().toISOString(),
      origin: stored && isNamedAlone(origin, stored.origin) ? stored.origin : origin,
    };
    const { passages } = split;
    if (stored) this.#tally.revised++;
    else this.#tally.added++;
    this.#tally.passages += passages.length;
    this.#split.push({ article, passages });
    this.#splitPassages += passages.length;
    this.#sentences += countSentences(passages);
  }

  /** One whose stored text was altered on disk comes anew from its source. */
  async #isIntact(id: string): Promise<boolean> {
    try {
      await this.#store.read(id);
      return true;
    } catch (error) {
      if (error instanceof DamagedArticleError) return false;
      throw error;
    }
  }

  /** An article keeps its id for ever; a new one takes another where the usual one is taken. */
  async #freshId({ key, id, idBesideTwin }: Identity): Promise<string> {
    if (idBesideTwin === undefined) return id;
    for (let nth = 1; ; nth++) {
      const free = nth === 1 ? id : nth === 2 ? idBesideTwin : `${id}-${nth}`;
      const isTaken = this.#tally.hasId(free) || (await this.#idTaken(key, free)) !== undefined;
      if (!isTaken) return free;
    }
  }

  /** Why a new article may not take an id that another one has. */
  async #idTaken(key: string, id: string): Promise<IngestProblem | undefined> {
    const holder = await this.#store.findById(id);
    if (!holder || holder.key === key) return undefined;
    return ingestProblem('id-taken', { id, title: holder.title });
  }

  async *#embed({ signal }: IngestOptions): AsyncGenerator<IngestEvent> {
    const embedding = embedArticles(this.#split, this.#embedder, signal);
    let step = await embedding.next();
    while (!step.done) {
      this.#tally.embedded += step.value;
      yield { type: 'embedding', done: this.#tally.embedded, total: this.#tally.passages };
      step = await embedding.next();
    }
    this.#indexed.push(...step.value);
    this.#indexedPassages += this.#splitPassages;
    this.#split = [];
    this.#splitPassages = 0;
  }

  async *#commit(remove: readonly string[]): AsyncGenerator<IngestEvent> {
    if (this.#indexed.length === 0 && remove.length === 0) return;
    await this.#store.commit({ put: this.#indexed, remove });
    this.#tally.removed += remove.length;
    this.#tally.committed += this.#indexed.length;
    this.#indexed = [];
    this.#indexedPassages = 0;
    this.#sentences = 0;
    yield { type: 'committed', articles: this.#tally.committed };
  }

  #summary(): IngestSummary {
    return this.#tally.summary(Math.round(performance.now() - this.#started));
  }
}

/** Whether only its file's name and its headline say which article an upload is: an editor may mean another one. */
function isKnownByNameAlone({ idBesideTwin }: Identity, origin: Origin): boolean {
  return idBesideTwin !== undefined && originFile(origin) === undefined;
}

/** Whether a file was named by itself that came from a folder before: it stays one of those that may be gone from there. */
function isNamedAlone(now: Origin, before: Origin): boolean {
  return now.root === undefined && now.folder !== undefined && originFile(now) === originFile(before);
}
