import { expect, it } from 'vitest';
import { loadedOnce } from '../../../embeddings/loaded-once.js';
import { lazyEmbedder } from '../../../embeddings/models/lazy-embedder.js';
import { lazyReader } from '../../../embeddings/models/lazy-reader.js';
import { modelsFolder } from '../../../src/library/models/model-files.js';
import { MODEL } from '../../support/model-library.js';

/** What is being loaded until it is told to fail. */
function failing() {
  let fail = () => {};
  const loading = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('no such file'));
  });
  return { loading, fail };
}

it('nothing is there so far where nobody wanted it', async () => {
  expect(await loadedOnce(async () => 'loaded').soFar()).toBeUndefined();
});

it('what was or is being loaded is there so far', async () => {
  const once = loadedOnce(async () => 'loaded');
  const wanted = once.get();
  expect(await once.soFar()).toBe('loaded');
  expect(await wanted).toBe('loaded');
});

it('nothing is there so far where loading fails meanwhile, and the next who wants it tries again', async () => {
  const { loading, fail } = failing();
  let load: () => Promise<string> = () => loading;
  const once = loadedOnce(() => load());
  const wanted = once.get();
  const soFar = once.soFar();
  fail();
  expect(await soFar).toBeUndefined();
  await expect(wanted).rejects.toThrow('no such file');
  expect(await once.soFar()).toBeUndefined();
  load = async () => 'loaded';
  expect(await once.get()).toBe('loaded');
});

it('models are closed while they fail to load', async () => {
  const { loading, fail } = failing();
  const reader = lazyReader(() => loading);
  const embedder = await lazyEmbedder({ model: MODEL, modelsDirectory: modelsFolder() }, () => loading);
  const wanted = [reader.load(), embedder.embedQuestion('where')];
  const closed = [reader.close(), embedder.close()];
  fail();
  expect((await Promise.allSettled(wanted)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await Promise.all(closed);
});
