import { existsSync, readlinkSync } from 'node:fs';
import {
  cp,
  type FileHandle,
  open,
  readdir,
  readFile,
  realpath,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { rebuildEmbeddedStore } from '../../src/store/embedded/rebuild.js';
import { DamagedArticleError, RebuildNeededError } from '../../src/store/errors.js';
import { indexedArticle, testVector } from '../support/indexed-articles.js';
import { passagesOf } from '../support/passages-of.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import {
  expectWhole,
  files,
  first,
  options,
  rebuild,
  second,
  third,
  twoSegments,
} from '../support/two-segments.js';

const added = indexedArticle({ id: 'added', title: 'Added', text: 'It came later.' });
const unseen = existsSync('/proc/self/fd') ? '' : ' (skipped: there is no /proc that tells what is forced)';

async function alter(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

/** The paths of the files and folders that are forced to the disk during some work, in that order. */
async function forcedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const handle = await open('.', 'r');
  await handle.close();
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  const { sync } = prototype;
  const forced: string[] = [];
  const spy = vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    forced.push(readlinkSync(`/proc/self/fd/${this.fd}`));
    return sync.call(this);
  });
  try {
    await work();
    return forced;
  } finally {
    spy.mockRestore();
  }
}

describe('a library with a damaged file', () => {
  const damages: [string, (path: string) => Promise<void>][] = [
    ['missing', (path) => rm(path)],
    ['cut off', async (path) => truncate(path, Math.floor((await readFile(path)).length / 2))],
    ['empty', (path) => truncate(path, 0)],
    ['altered', alter],
  ];
  for (const [damage, inflict] of damages) {
    for (const kind of ['index.pb', '.directory', '.sentences', '.terms', 'library.json']) {
      it(`says that ${kind} is ${damage}, and is whole again after a rebuild`, async () => {
        const directory = await twoSegments();
        const hit = [...(await files(directory)), 'library.json'].find((name) => name.endsWith(kind)) ?? kind;
        await inflict(join(directory, hit));
        const error = await openEmbeddedStore(directory, options).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(RebuildNeededError);
        expect(error).toMatchObject({ code: 'library-damaged' });
        expect(String(error)).toContain(hit);
        expect(String(error)).toContain('2 articles are intact, none is lost.');
        const { store, restored, lost } = await rebuild(directory);
        expect({ restored, lost }).toEqual({ restored: 2, lost: [] });
        await expectWhole(store);
        await store.commit({ put: [], remove: ['budget'] });
        await store.close();
        const again = await openEmbeddedStore(directory, options);
        expect(await again.read('tokyo', 1)).toEqual(first.article);
        await again.close();
      });
    }
  }

  it('names the articles that are lost with their records, and keeps what was cut off aside', async () => {
    const directory = await twoSegments();
    const records = (await files(directory)).filter((name) => name.endsWith('.jsonl')).sort()[1] ?? '';
    const whole = await readFile(join(directory, records), 'utf8');
    await truncate(join(directory, records), whole.length - 5);
    const error = await openEmbeddedStore(directory, options).catch((reason: unknown) => reason);
    expect(String(error)).toContain('1 articles are intact, lost: “Budget” (budget, revision 1).');
    const { store, lost, damagedDirectory = '' } = await rebuild(directory);
    expect(lost).toEqual(['“Budget” (budget, revision 1)']);
    expect(await readFile(join(damagedDirectory, records), 'utf8')).toBe(whole.slice(0, -5));
    expect(await store.read('tokyo')).toEqual(second.article);
    expect(await store.read('budget')).toBeUndefined();
    await store.close();
  });

  it.skipIf(unseen !== '')(
    `has what it keeps aside on the disk before a power cut could take the original${unseen}`,
    async () => {
      const directory = await realpath(await twoSegments());
      const hits = (await files(directory)).filter((name) => /\.(pb|sentences)$/.test(name));
      for (const hit of hits) await alter(join(directory, hit));
      const originals = await Promise.all(hits.map((hit) => readFile(join(directory, hit))));
      let kept = '';
      const forced = await forcedDuring(async () => {
        const { store, damagedDirectory = '' } = await rebuild(directory);
        kept = damagedDirectory;
        await store.close();
      });
      const copies = hits.map((hit) => join(kept, hit));
      expect(await Promise.all(copies.map((copy) => readFile(copy)))).toEqual(originals);
      const commit = forced.findIndex((path) => path.startsWith(join(directory, 'library.json.')));
      const names = new Set([...copies.map(dirname), kept, directory]);
      expect(forced.slice(0, commit)).toEqual(expect.arrayContaining([...copies, ...names]));
    },
  );

  it('falls back to the older revision when only that is intact', async () => {
    const directory = await twoSegments();
    const records = (await files(directory)).filter((name) => name.endsWith('.jsonl')).sort()[1] ?? '';
    await rm(join(directory, records));
    const { store, lost } = await rebuild(directory);
    expect(lost).toHaveLength(2);
    expect(await store.read('tokyo')).toEqual(first.article);
    expect(await passagesOf(store, 'tokyo')).toEqual(first.passages);
    await store.close();
  });

  it('never quotes a text that was altered, says so once, and goes on without that article', async () => {
    const directory = await twoSegments();
    const records = (await files(directory)).filter((name) => name.endsWith('.jsonl')).sort()[1] ?? '';
    const text = await readFile(join(directory, records), 'utf8');
    await writeFile(join(directory, records), text.replace('It was passed.', 'It was paused.'));
    const problems: unknown[] = [];
    const store = await openEmbeddedStore(directory, { ...options, onProblem: (one) => problems.push(one) });
    await expect(store.read('budget')).rejects.toThrow(DamagedArticleError);
    for (const terms of [['passed'], []]) {
      const { candidates } = await store.candidates({ vector: testVector('x'), terms, limit: 9 });
      expect(candidates.map(({ text: quoted }) => quoted)).toEqual(['They did not meet.']);
    }
    expect(problems.map(String)).toEqual([expect.stringContaining('“Budget”')]);
    expect(await store.read('tokyo')).toEqual(second.article);
    await store.commit({ put: [], remove: ['budget'] });
    expect(await store.findById('budget')).toBeUndefined();
    await store.close();
  });

  it('stays as it is when a rebuild fails, without a copy of what is damaged for each try', async () => {
    const directory = await twoSegments();
    const [hit = ''] = (await files(directory)).filter((name) => name.endsWith('.sentences'));
    const whole = await readFile(join(directory, hit));
    await alter(join(directory, hit));
    const before = (await readdir(directory)).sort();
    const failing = rebuildEmbeddedStore(directory, options, () =>
      Promise.reject(new Error('the model is gone')),
    );
    await expect(failing).rejects.toThrow('the model is gone');
    expect((await readdir(directory)).sort()).toEqual(before);
    await writeFile(join(directory, hit), whole);
    const store = await openEmbeddedStore(directory, options);
    await expectWhole(store);
    await store.close();
  });
});

describe('a library whose manifest is of another moment than its files', () => {
  /** As a copy has it that was made while the library was written: one moment's manifest, another one's files. */
  async function mixed(manifestOf: 'before' | 'after'): Promise<string> {
    const before = await twoSegments();
    const after = await temporaryFolder();
    await cp(before, after, { recursive: true });
    const store = await openEmbeddedStore(after, options);
    await store.commit({ put: [added], remove: ['tokyo'] });
    await store.close();
    const [directory, other] = manifestOf === 'before' ? [after, before] : [before, after];
    await cp(join(other, 'library.json'), join(directory, 'library.json'));
    return directory;
  }

  it('loses no article of the later moment where the manifest is the earlier one', async () => {
    const directory = await mixed('before');
    const error = await openEmbeddedStore(directory, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'library-damaged' });
    expect(String(error)).toContain('2 articles are intact, lost: 1 article in segment-1');
    expect(String(error)).toContain('save those that are intact in other files');
    const { store, restored } = await rebuild(directory);
    expect(restored).toBe(2);
    expect(await store.read('added')).toEqual(added.article);
    expect(await store.read('budget')).toEqual(third.article);
    await store.close();
  });

  it('loses no article of the earlier moment where the manifest is the later one', async () => {
    const directory = await mixed('after');
    const error = await openEmbeddedStore(directory, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'library-damaged' });
    const { store } = await rebuild(directory);
    await expectWhole(store);
    await store.close();
  });

  it('loses none of a commit that only added a segment, whose index is missing', async () => {
    const directory = await twoSegments();
    const manifest = await readFile(join(directory, 'library.json'));
    const store = await openEmbeddedStore(directory, options);
    await store.commit({ put: [added], remove: [] });
    await store.close();
    await writeFile(join(directory, 'library.json'), manifest);
    const { store: again, lost } = await rebuild(directory);
    expect(lost).toEqual([]);
    expect((await again.list()).map(({ id }) => id)).toEqual(['added', 'budget', 'tokyo']);
    await again.close();
  });
});
