import type { Reader } from './reader.js';
import type { TransformersEmbedderOptions } from './transformers-embedder.js';

/** A reader that loads its model on the first question; while the model cannot be loaded, reading throws. */
export function lazyReader(
  options: TransformersEmbedderOptions,
  load: (options: TransformersEmbedderOptions) => Promise<Reader>,
): Reader {
  let loading: Promise<Reader> | undefined;
  return {
    name: options.model,
    read: async (question, passages) => {
      loading ??= load(options);
      return (await loading).read(question, passages);
    },
    close: async () => {
      try {
        await (await loading)?.close();
      } catch {
        // A reader that could not be loaded was told to whoever asked it, and has nothing to close.
      }
    },
  };
}
