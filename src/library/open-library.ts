import { join, resolve } from 'node:path';
import type { Embedder } from '../../embeddings/embedder.js';
import { lazyEmbedder } from '../../embeddings/lazy-embedder.js';
import { splitPassages } from '../../embeddings/passages.js';
import { terms } from '../../embeddings/terms.js';
import { loadTransformersEmbedder } from '../../embeddings/transformers-embedder.js';
import type { AnsweringModel } from '../answering/answering-model.js';
import type { Article, IndexedArticle } from '../coverage/index.js';
import { packageRoot } from '../package-root.js';
import { openAnswerLog } from '../store/answer-log.js';
import { type EmbeddedStore, openEmbeddedStore } from '../store/embedded/embedded-store.js';
import { rebuildEmbeddedStore } from '../store/embedded/rebuild.js';
import { RebuildNeededError } from '../store/errors.js';
import { openQuestionLog } from '../store/question-log.js';
import { openSettingsFile } from '../store/settings-file.js';
import { embedArticles } from './embed-article.js';
import { FolderLibrary } from './folder-library.js';
import type { Libraries, Library } from './library.js';
import { loadAnsweringModel } from './load-answering-model.js';
import { closeReaders, lazyReaders, type ReaderSetting, type Readers } from './readers.js';
import { keepForgetting, tryToForget } from './retention.js';

export interface OpenLibraryOptions {
  readonly dataDirectory: string;
  /** In the layout of transformers.js, in `models/` of this package, else on the Hugging Face hub. */
  readonly embeddingModel: string;
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
  /** Who reads what was found. Default: nobody. */
  readonly reader?: ReaderSetting;
  /** Share of questions that may get a wrong answer, 0 to 1. Default: as answering has it. */
  readonly answerRisk?: number;
  /** Days for which questions are kept; 0: not at all. Default: 90. */
  readonly keepQuestionsDays?: number;
  /** Whether older questions are forgotten as the library is opened; a bot forgets them anyway. Default: no. */
  readonly forgetsQuestions?: boolean;
  /** Told what went wrong where nobody waits for an answer. */
  readonly onProblem?: (error: unknown) => void;
}

/**
 * Opens the library in a data folder, which need not exist yet. Throws RebuildNeededError, NewerFormatError,
 * UnreadableLibraryError, and ModelUnavailableError where the embedding model is not on this disk and cannot be fetched.
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<Library> {
  const models = await openModels(options);
  const directory = resolve(options.dataDirectory);
  const parts = await openFolder(directory, models, options);
  if (options.forgetsQuestions) await tryToForget(directory, forgettingOf(options));
  return new FolderLibrary({ ...parts, release: () => closeModels(models) });
}

export interface OpenLibrariesOptions extends OpenLibraryOptions {
  /** Id of the Discord server whose admins fill the base, besides the terminal. */
  readonly homeGuild?: string;
}

/** Opens the base at once and the library of each Discord server when it is first wanted. */
export async function openLibraries(options: OpenLibrariesOptions): Promise<Libraries> {
  const models = await openModels(options);
  const directory = resolve(options.dataDirectory);
  const base = await openFolder(directory, models, options);
  const shelvesDirectory = join(directory, GUILDS_FOLDER);
  const stopForgetting = await keepForgetting({ directory, shelvesDirectory, ...forgettingOf(options) });
  const baseLibrary = new FolderLibrary({
    ...base,
    release: async () => {
      stopForgetting();
      await closeModels(models);
    },
  });
  const guilds = new Map<string, Promise<Library>>();
  const openGuild = async (guild: string): Promise<Library> => {
    const parts = await openFolder(join(directory, GUILDS_FOLDER, guild), models, options);
    return new FolderLibrary({ ...parts, base: base.store, release: async () => undefined });
  };
  return {
    of: (guild) => {
      if (guild === undefined || guild === options.homeGuild) return Promise.resolve(baseLibrary);
      if (!SNOWFLAKE.test(guild)) throw new RangeError(`${guild} is no id of a Discord server`);
      const opened =
        guilds.get(guild) ??
        openGuild(guild).catch((error: unknown) => {
          // The next question tries again: the operator may have mended the folder.
          guilds.delete(guild);
          throw error;
        });
      guilds.set(guild, opened);
      return opened;
    },
    close: async () => {
      for (const guild of guilds.values()) await (await guild).close();
      await baseLibrary.close();
    },
  };
}

/** The folder of a data folder that holds one folder a Discord server. */
const GUILDS_FOLDER = 'guilds';
/** An id of Discord's, and nothing that could leave the folder. https://discord.com/developers/docs/reference#snowflakes */
const SNOWFLAKE = /^\d{1,20}$/;

/** The models that all libraries of a process share; each is loaded when it is first wanted. */
interface Models extends Readers {
  readonly embedder: Embedder;
  readonly model: AnsweringModel;
}

async function openModels({ embeddingModel, reader = 'off' }: OpenLibraryOptions): Promise<Models> {
  const modelsDirectory = join(packageRoot(), 'models');
  return {
    model: await loadAnsweringModel(modelsDirectory),
    embedder: await lazyEmbedder({ model: embeddingModel, modelsDirectory }, loadTransformersEmbedder),
    ...lazyReaders(reader, modelsDirectory),
  };
}

async function closeModels({ embedder, ...readers }: Models): Promise<void> {
  await embedder.close();
  await closeReaders(readers);
}

function forgettingOf(options: OpenLibraryOptions) {
  const { onProblem } = options;
  return { days: keptDays(options), ...(onProblem && { onProblem }) };
}

function keptDays({ keepQuestionsDays = 90 }: OpenLibraryOptions): number {
  return keepQuestionsDays;
}

/** Everything of one library but how it ends. */
async function openFolder(directory: string, models: Models, options: OpenLibraryOptions) {
  const { answerRisk, onProblem } = options;
  return {
    ...models,
    directory,
    store: await openStore(directory, models.embedder, options),
    answers: openAnswerLog(directory, {
      ...(onProblem && { onBrokenLines: onProblem }),
    }),
    questions: openQuestionLog(directory),
    settings: openSettingsFile(directory),
    keepQuestionsDays: keptDays(options),
    ...(answerRisk !== undefined && { answerRisk }),
    ...(onProblem && { onProblem }),
  };
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
