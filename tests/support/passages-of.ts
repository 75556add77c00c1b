import type { Passage } from '../../src/coverage/index.js';
import type { Store } from '../../src/store/store.js';
import { testVector } from './indexed-articles.js';

/** More than any test stores. */
const ALL = 10_000;

/** The passages of an article as the store gives them to a question, in the order of the text. */
export async function passagesOf(store: Store, id: string): Promise<Passage[]> {
  const { dimensions } = (await store.statistics()).embedder;
  const vector = testVector('any', dimensions);
  const { candidates } = await store.candidates({ vector, terms: [], limit: ALL });
  return candidates
    .filter(({ article }) => article.id === id)
    .map(({ passage }) => passage)
    .sort((a, b) => a.start - b.start);
}
