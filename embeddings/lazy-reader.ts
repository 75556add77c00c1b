import { loadedOnce } from './loaded-once.js';
import type { Reader } from './reader.js';

/** A reader that loads its model on the first question; while the model cannot be loaded, reading throws. */
export function lazyReader(load: () => Promise<Reader>): Reader {
  const reader = loadedOnce(load);
  return {
    load: async () => void (await reader.get()),
    read: async (question, passages) => (await reader.get()).read(question, passages),
    close: async () => {
      let loaded: Reader | undefined;
      try {
        loaded = await reader.soFar();
      } catch {
        // A reader that could not be loaded was told to whoever asked it, and has nothing to close.
      }
      await loaded?.close();
    },
  };
}
