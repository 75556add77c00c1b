import { expect, it } from 'vitest';
import { lazyEmbedder } from '../../../embeddings/lazy-embedder.js';
import { lazyReader } from '../../../embeddings/lazy-reader.js';
import { loadedOnce } from '../../../embeddings/loaded-once.js';
import { modelsFolder } from '../../../src/library/model-files.js';
import { MODEL } from '../../support/model-library.js';

/** What fails when it is told to, and only once. */
function failingOnce() {
  const fail: (() => void)[] = [];
  let loads = 0;
  const load = () =>
    loads++ > 0
      ? Promise.resolve('loaded')
      : new Promise<string>((_, reject) => fail.push(() => reject(new Error('no such file'))));
  return { load, fail: () => fail[0]?.() };
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
  const { load, fail } = failingOnce();
  const once = loadedOnce(load);
  const wanted = once.get();
  const soFar = once.soFar();
  fail();
  expect(await soFar).toBeUndefined();
  await expect(wanted).rejects.toThrow('no such file');
  expect(await once.soFar()).toBeUndefined();
  expect(await once.get()).toBe('loaded');
});

it('models are closed while they fail to load', async () => {
  let fail = () => {};
  const failing = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('no such file'));
  });
  const reader = lazyReader(() => failing);
  const embedder = await lazyEmbedder({ model: MODEL, modelsDirectory: modelsFolder() }, () => failing);
  const wanted = [reader.load(), embedder.embedQuestion('where')];
  const closed = [reader.close(), embedder.close()];
  fail();
  expect((await Promise.allSettled(wanted)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await Promise.all(closed);
});
