import { join, resolve } from 'node:path';
import type { Embedder } from '../../embeddings/embedder.js';
import { lazyEmbedder } from '../../embeddings/lazy-embedder.js';
import { splitPassages } from '../../embeddings/passages.js';
import { terms } from '../../embeddings/terms.js';
import { loadTransformersEmbedder } from '../../embeddings/transformers-embedder.js';
import { startWorkerEmbedder } from '../../embeddings/worker-embedder.js';
import type { Article, IndexedArticle } from '../coverage/index.js';
import { packageRoot } from '../package-root.js';
import { openAnswerLog } from '../store/answer-log.js';
import { type EmbeddedStore, openEmbeddedStore } from '../store/embedded/embedded-store.js';
import { rebuildEmbeddedStore } from '../store/embedded/rebuild.js';
import { RebuildNeededError } from '../store/errors.js';
import { embedArticles } from './embed-article.js';
import { FolderLibrary } from './folder-library.js';
import type { Library } from './library.js';

export interface OpenLibraryOptions {
  readonly dataDirectory: string;
  /** In the layout of transformers.js, in `models/` of this package, else on the Hugging Face hub. */
  readonly embeddingModel: string;
  /**
   * Where the model computes. A worker keeps this thread free, which the bot needs; this thread starts sooner, which
   * a terminal's user likes. Default: this thread.
   */
  readonly embedIn?: 'worker' | 'this-thread';
  /**
   * Asked when the library is damaged, of an older version or of another model: whether to index the stored articles
   * again. Default: no, and the error is thrown.
   */
  readonly restore?: (problem: RebuildNeededError) => boolean;
  /** Told what a restored library could not save, by title. */
  readonly onRestored?: (result: {
    restored: number;
    lost: readonly string[];
    damagedDirectory?: string;
  }) => void;
  /** Told what went wrong where nobody waits for an answer. */
  readonly onProblem?: (error: unknown) => void;
}

/** Opens the library in a data folder, which need not exist yet. Throws RebuildNeededError, NewerFormatError. */
export async function openLibrary(options: OpenLibraryOptions): Promise<Library> {
  const directory = resolve(options.dataDirectory);
  const load = options.embedIn === 'worker' ? startWorkerEmbedder : loadTransformersEmbedder;
  const model = { model: options.embeddingModel, modelsDirectory: join(packageRoot(), 'models') };
  const embedder = await lazyEmbedder(model, load);
  const store = await openStore(directory, embedder, options);
  const { onProblem } = options;
  const answers = openAnswerLog(directory, {
    onBrokenLine: (path, offset) => onProblem?.(new Error(`${path} holds no answer at byte ${offset}`)),
  });
  return new FolderLibrary({ directory, store, embedder, answers, ...(onProblem && { onProblem }) });
}

async function openStore(
  directory: string,
  embedder: Embedder,
  { restore, onRestored, onProblem }: OpenLibraryOptions,
): Promise<EmbeddedStore> {
  const storeOptions = { embedder, terms, ...(onProblem && { onProblem }) };
  try {
    return await openEmbeddedStore(directory, storeOptions);
  } catch (error) {
    if (!(error instanceof RebuildNeededError) || restore?.(error) !== true) throw error;
    const { store, ...result } = await rebuildEmbeddedStore(directory, storeOptions, (articles) =>
      reindex(articles, embedder),
    );
    onRestored?.(result);
    return store;
  }
}

/** Splits and embeds stored articles anew. */
async function reindex(articles: readonly Article[], embedder: Embedder): Promise<IndexedArticle[]> {
  const split = articles.map((article) => ({ article, passages: splitPassages(article.text, article.body) }));
  const embedding = embedArticles(split, embedder);
  let step = await embedding.next();
  while (!step.done) step = await embedding.next();
  return step.value;
}
