import { readdir } from 'node:fs/promises';
import { expect } from 'vitest';
import { type EmbeddedStore, openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { rebuildEmbeddedStore } from '../../src/store/embedded/rebuild.js';
import type { EmbedderIdentity } from '../../src/store/store.js';
import { indexedArticle, reindexed, testEmbedder, testTerms, testVector } from './indexed-articles.js';
import { passagesOf } from './passages-of.js';
import { temporaryFolder } from './temporary-folder.js';

export const options = { embedder: testEmbedder, terms: testTerms };
export const first = indexedArticle({ id: 'tokyo', title: 'Tokyo', text: 'They met in Tokyo.\nThey spoke.' });
export const second = indexedArticle({ ...first.article, revision: 2, text: 'They did not meet.' });
export const third = indexedArticle({ id: 'budget', title: 'Budget', text: 'It was passed.' });

/** Two segments: the first revision of one article; its second, with another article. */
export async function twoSegments(): Promise<string> {
  const directory = await temporaryFolder();
  const store = await openEmbeddedStore(directory, options);
  await store.commit({ put: [first], remove: [] });
  await store.commit({ put: [second, third], remove: [] });
  await store.close();
  return directory;
}

/** Names of the files that hold the articles and their index. */
export async function files(directory: string): Promise<string[]> {
  return (await readdir(directory, { recursive: true })).filter((name) =>
    /\.(pb|jsonl|directory|sentences|terms)$/.test(name),
  );
}

export const rebuild = (directory: string, embedder: EmbedderIdentity = testEmbedder) =>
  rebuildEmbeddedStore(directory, { ...options, embedder }, async (articles) =>
    articles.map((article) => reindexed(article, embedder)),
  );

/** That nothing of what `twoSegments` holds is lost, and that it is found. */
export async function expectWhole(store: EmbeddedStore): Promise<void> {
  expect((await store.list()).map(({ id }) => id)).toEqual(['budget', 'tokyo']);
  expect(await store.read('tokyo', 1)).toEqual(first.article);
  expect(await store.read('tokyo')).toEqual(second.article);
  expect(await store.read('budget')).toEqual(third.article);
  expect(await passagesOf(store, 'tokyo')).toEqual(second.passages);
  const { dimensions } = (await store.statistics()).embedder;
  const vector = testVector('It was passed.', dimensions);
  const { candidates, passages } = await store.candidates({ vector, terms: ['passed'], limit: 1 });
  expect(passages).toBe(2);
  expect(candidates.map(({ text }) => text)).toEqual(['It was passed.']);
}
