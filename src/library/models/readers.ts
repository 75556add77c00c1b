import { loadedOnce } from '../../../embeddings/loaded-once.js';
import { lazyReader } from '../../../embeddings/models/lazy-reader.js';
import {
  loadReadersInTurn,
  loadTransformersReader,
  type ReadersInTurnOptions,
} from '../../../embeddings/models/transformers-reader.js';
import type { Reader } from '../../../embeddings/reader.js';
import { CLOSE_READER, joinedReaders, READER } from './model-files.js';

/** Who reads what was found: two models one after the other, the first and faster one alone, or none. */
export type ReaderSetting = 'on' | 'fast' | 'off';

/** The readers there are: one that reads, and a slower one that reads the best passages again. */
export interface Readers {
  readonly reader?: Reader;
  readonly closeReader?: Reader;
}

/** How both are loaded as one model. */
type JoinedOptions = Partial<Pick<ReadersInTurnOptions, 'joined' | 'onProblem'>>;

/** Readers that load their models on the first question. */
export function lazyReaders(
  setting: ReaderSetting,
  modelsDirectory: string,
  options: JoinedOptions = {},
): Readers {
  if (setting === 'off') return {};
  if (setting === 'fast') return { reader: lazyReader(firstAlone(modelsDirectory)) };
  return bothReaders(modelsDirectory, options);
}

/** The same of both, whatever is set. */
export function bothReaders(modelsDirectory: string, options: JoinedOptions = {}): Required<Readers> {
  const files = { modelsDirectory, first: READER, second: CLOSE_READER, joined: joinedReaders() };
  const both = loadedOnce(() => loadReadersInTurn({ ...files, ...options }));
  return {
    reader: lazyReader(async () => {
      try {
        return (await both.get())[0];
      } catch {
        // What is wrong with the other one is said where that is wanted.
        return firstAlone(modelsDirectory)();
      }
    }),
    closeReader: lazyReader(async () => (await both.get())[1]),
  };
}

function firstAlone(modelsDirectory: string): () => Promise<Reader> {
  return () => loadTransformersReader({ model: READER, modelsDirectory });
}

/** Closes those that there are; one whose model was never loaded has nothing to close. */
export async function closeReaders({ reader, closeReader }: Readers): Promise<void> {
  await reader?.close();
  await closeReader?.close();
}
