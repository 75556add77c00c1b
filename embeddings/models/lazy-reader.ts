import { loadedOnce } from '../loaded-once.js';
import type { Reader } from '../reader.js';

/** A reader that loads its model on the first question; while the model cannot be loaded, reading throws. */
export function lazyReader(load: () => Promise<Reader>): Reader {
  const reader = loadedOnce(load);
  return {
    load: async () => void (await reader.get()),
    read: async (question, passages) => (await reader.get()).read(question, passages),
    close: async () => (await reader.soFar())?.close(),
  };
}
