import type { Reader } from './reader.js';
import type { TransformersReaderOptions } from './transformers-reader.js';

/** A reader that loads its model on the first question; while the model cannot be loaded, reading throws. */
export function lazyReader(
  options: TransformersReaderOptions,
  load: (options: TransformersReaderOptions) => Promise<Reader>,
): Reader {
  let loading: Promise<Reader> | undefined;
  const loaded = (): Promise<Reader> => {
    loading ??= load(options).catch((error: unknown) => {
      // The next question tries again: the operator may have mended the files.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    name: options.model,
    load: async () => void (await loaded()),
    read: async (question, passages) => (await loaded()).read(question, passages),
    close: async () => {
      let reader: Reader | undefined;
      try {
        reader = await loading;
      } catch {
        // A reader that could not be loaded was told to whoever asked it, and has nothing to close.
      }
      await reader?.close();
    },
  };
}
