// Ingests folders into a library, one after the other, until done or killed. The vectors come from the parent, which
// has the model loaded: a child is ready in a fraction of the time, and the kills hit the ingest. Arguments: data
// folder, folders.
import type { Embedder, PassageText, PassageVectors } from '../../embeddings/embedder.js';
import { terms } from '../../embeddings/terms/terms.js';
import { ingest } from '../../src/library/ingest/ingest.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { loadVectra } from './load-vectra.js';

/** What the child says; the parent answers 'embed' with the vectors. */
export type ChildMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'embed'; readonly passages: readonly PassageText[] }
  | { readonly type: 'committed' }
  | { readonly type: 'done' };

const [directory = '', name = '', dimensions = '0', ...folders] = process.argv.slice(2);

const parentEmbedder: Embedder = {
  name,
  dimensions: Number(dimensions),
  embedQuestion: () => Promise.reject(new Error('an ingest asks nothing')),
  embedPassages: async (passages) => {
    say({ type: 'embed', passages });
    return heard<PassageVectors>();
  },
  knowsWord: () => Promise.reject(new Error('an ingest asks nothing')),
  close: () => Promise.resolve(),
};

function say(message: ChildMessage): void {
  process.send?.(message);
}

function heard<T>(): Promise<T> {
  return new Promise((resolve) => process.once('message', (message) => resolve(message as T)));
}

loadVectra();
say({ type: 'ready' });
await heard();
const store = await openEmbeddedStore(directory, { embedder: parentEmbedder, terms });
for (const folder of folders) {
  for await (const event of ingest(
    { directory, store, embedder: parentEmbedder },
    { type: 'paths', paths: [folder] },
  )) {
    if (event.type === 'committed') say({ type: 'committed' });
  }
}
await store.close();
say({ type: 'done' });
process.disconnect();
