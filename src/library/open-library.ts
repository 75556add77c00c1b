import { join, resolve } from 'node:path';
import type { Embedder } from '../../embeddings/embedder.js';
import { lazyEmbedder } from '../../embeddings/models/lazy-embedder.js';
import { loadTransformersEmbedder } from '../../embeddings/models/transformers-embedder.js';
import { splitPassages } from '../../embeddings/splitting/passages.js';
import { terms } from '../../embeddings/terms/terms.js';
import type { AnsweringModel } from '../answering/answering-model.js';
import {
  type Article,
  DEFAULT_KEEP_QUESTIONS_DAYS,
  DISCORD_ID,
  type IndexedArticle,
} from '../coverage/index.js';
import { openAnswerLog } from '../store/answer-log.js';
import { type EmbeddedStore, openEmbeddedStore } from '../store/embedded/embedded-store.js';
import { type Restored, rebuildEmbeddedStore } from '../store/embedded/rebuild.js';
import { RebuildNeededError } from '../store/errors.js';
import { openQuestionLog } from '../store/question-log.js';
import { openSettingsFile } from '../store/settings-file.js';
import { FolderLibrary, type LibraryParts } from './folder-library.js';
import { embedAll } from './ingest/embed-article.js';
import type { Libraries, Library } from './library.js';
import { loadAnsweringModel } from './models/load-answering-model.js';
import { modelsFolder } from './models/model-files.js';
import { closeReaders, lazyReaders, type ReaderSetting, type Readers } from './models/readers.js';
import { keepForgetting, tryToForget } from './questions/retention.js';

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
  readonly onRestored?: (result: Restored) => void;
  /** Who reads what was found. Default: nobody. */
  readonly reader?: ReaderSetting;
  /** Share of questions that may get a wrong answer, 0 to 1. Default: as answering has it. */
  readonly answerRisk?: number;
  /** Days for which questions are kept; 0: not at all. Default: DEFAULT_KEEP_QUESTIONS_DAYS. */
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

interface OpenLibrariesOptions extends OpenLibraryOptions {
  /** Id of the Discord server whose admins fill the base, besides the terminal. */
  readonly homeGuild?: string;
}

/** Opens the base at once, the library of each Discord server and that of direct messages when it is first wanted. */
export async function openLibraries(options: OpenLibrariesOptions): Promise<Libraries> {
  const models = await openModels(options);
  const directory = resolve(options.dataDirectory);
  const base = await openFolder(directory, models, options);
  const shelvesDirectory = join(directory, GUILDS_FOLDER);
  const directories = [directory, join(directory, DIRECT_MESSAGES_FOLDER)];
  const stopForgetting = await keepForgetting({ directories, shelvesDirectory, ...forgettingOf(options) });
  const baseLibrary = new FolderLibrary({
    ...base,
    release: async () => {
      stopForgetting();
      await closeModels(models);
    },
  });
  const opened = new Map<string, Promise<Library>>();
  const open = async (folder: string, instead: Partial<LibraryParts>): Promise<Library> => {
    const parts = await openFolder(join(directory, folder), models, options);
    return new FolderLibrary({ ...parts, ...instead, base: base.store, release: async () => undefined });
  };
  const openOnce = (folder: string, instead: Partial<LibraryParts> = {}): Promise<Library> => {
    const library =
      opened.get(folder) ??
      open(folder, instead).catch((error: unknown) => {
        // The next question tries again: the operator may have mended the folder.
        opened.delete(folder);
        throw error;
      });
    opened.set(folder, library);
    return library;
  };
  return {
    of: (guild) => {
      // What strangers ask is not for the home server's editors; how it is answered is theirs to set.
      if (guild === undefined) return openOnce(DIRECT_MESSAGES_FOLDER, { settings: base.settings });
      if (guild === options.homeGuild) return Promise.resolve(baseLibrary);
      if (!DISCORD_ID.test(guild)) throw new RangeError(`${guild} is no id of a Discord server`);
      return openOnce(join(GUILDS_FOLDER, guild));
    },
    close: async () => {
      for (const library of opened.values()) await (await library).close();
      await baseLibrary.close();
    },
  };
}

/** The folder of a data folder that holds one folder a Discord server. */
const GUILDS_FOLDER = 'guilds';
/** The folder of a data folder that holds what was asked and answered in direct messages. */
const DIRECT_MESSAGES_FOLDER = 'direct-messages';

/** The models that all libraries of a process share; each is loaded when it is first wanted. */
interface Models extends Readers {
  readonly embedder: Embedder;
  readonly model: AnsweringModel;
}

async function openModels({
  embeddingModel,
  reader = 'off',
  onProblem,
}: OpenLibraryOptions): Promise<Models> {
  const modelsDirectory = modelsFolder();
  return {
    model: await loadAnsweringModel(modelsDirectory),
    embedder: await lazyEmbedder({ model: embeddingModel, modelsDirectory }, loadTransformersEmbedder),
    ...lazyReaders(reader, modelsDirectory, { ...(onProblem && { onProblem }) }),
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

function keptDays({ keepQuestionsDays = DEFAULT_KEEP_QUESTIONS_DAYS }: OpenLibraryOptions): number {
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
  return embedAll(split, embedder);
}
