import { lazyReader } from '../../embeddings/lazy-reader.js';
import type { Reader } from '../../embeddings/reader.js';
import { loadTransformersReader } from '../../embeddings/transformers-reader.js';

/** Who reads what was found: two models one after the other, the first and faster one alone, or none. */
export type ReaderSetting = 'on' | 'fast' | 'off';

/** The readers that come with this package, see models/README.md. */
const READER = 'pullquote-reader';
const CLOSE_READER = 'pullquote-close-reader';

/** The readers there are: one that reads, and a slower one that reads the best passages again. */
export interface Readers {
  readonly reader?: Reader;
  readonly closeReader?: Reader;
}

/** Readers that load their models on the first question. */
export function lazyReaders(setting: ReaderSetting, modelsDirectory: string): Readers {
  if (setting === 'off') return {};
  const { reader, closeReader } = bothReaders(modelsDirectory);
  return setting === 'on' ? { reader, closeReader } : { reader };
}

/** The same of both, whatever is set. */
export function bothReaders(modelsDirectory: string): Required<Readers> {
  const shared = { tokenizer: READER, modelsDirectory };
  return {
    // Its further threads would keep cores from the close reader, which needs them more.
    reader: lazyReader({ ...shared, model: READER, threads: 1 }, loadTransformersReader),
    closeReader: lazyReader({ ...shared, model: CLOSE_READER }, loadTransformersReader),
  };
}

/** Closes those that there are; one whose model was never loaded has nothing to close. */
export async function closeReaders({ reader, closeReader }: Readers): Promise<void> {
  await reader?.close();
  await closeReader?.close();
}
