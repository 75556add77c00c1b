import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { DiskFullError, ReadOnlyLibraryError } from '../../src/store/errors.js';
import { compiled, ScriptProcess } from '../support/child-process.js';
import { indexedArticle, testEmbedder, testTerms } from '../support/indexed-articles.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const options = { embedder: testEmbedder, terms: testTerms };
const isRoot = process.getuid?.() === 0;
/** The user 'nobody' of most Unix systems. */
const NOBODY = 65_534;

const script = compiled('tests/support/read-only-child.ts');

function canRead(path: string, user: { uid?: number }): boolean {
  const { status } = spawnSync(process.execPath, ['-e', 'fs.accessSync(process.argv[1])', path], user);
  return status === 0;
}

/** A small disk of its own, or undefined where this user may not make one. */
async function smallDisk(size: string): Promise<string | undefined> {
  const folder = join(await temporaryFolder(), 'disk');
  await mkdir(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    // Any failure means the same: this machine or this user cannot mount.
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

describe('a full disk', () => {
  it('is told, and leaves the library as it was', async (context) => {
    const folder = await smallDisk('256k');
    if (folder === undefined)
      return context.skip('mounting a small disk takes a right that this user has not');
    const store = await openEmbeddedStore(folder, options);
    const kept = indexedArticle({ id: 'kept', text: 'This stays.' });
    await store.commit({ put: [kept], remove: [] });
    const before = (await readdir(folder, { recursive: true })).sort();
    const long = (id: string) => indexedArticle({ id, text: 'Too long for this disk. '.repeat(8_000) });
    await expect(store.commit({ put: [long('a'), long('b')], remove: [] })).rejects.toThrow(DiskFullError);
    const large = Array.from({ length: 1_200 }, (_, i) => `A short paragraph, number ${i}.`).join('\n');
    await expect(
      store.commit({ put: [indexedArticle({ id: 'c', text: large })], remove: [] }),
    ).rejects.toThrow(DiskFullError);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
    expect(await store.read('kept')).toEqual(kept.article);
    await store.commit({ put: [indexedArticle({ id: 'small', text: 'This fits.' })], remove: [] });
    expect((await store.list()).map(({ id }) => id)).toEqual(['kept', 'small']);
    await store.close();
  });
});

describe('a folder that may only be read', () => {
  it('is read, and says so when it should be written', async (context) => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'data');
    const store = await openEmbeddedStore(folder, options);
    await store.commit({ put: [indexedArticle({ id: 'a', text: 'Readable.' })], remove: [] });
    await store.close();
    // Root may write everywhere, so another user has to try.
    await chmod(parent, 0o755);
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));
    const user = isRoot ? { uid: NOBODY } : {};
    if (!canRead(script, user))
      return context.skip('another user, who has to try it, cannot read this checkout');
    const child = new ScriptProcess(script, [folder, 'a'], user);
    await child.exited();
    expect(child.errors).toBe('');
    expect(child.lines).toEqual(['read Readable.', 'commit library-read-only', 'record library-read-only']);
  });
});

describe('an article that is removed', () => {
  it('is in no file any more', async () => {
    const folder = await temporaryFolder();
    const store = await openEmbeddedStore(folder, options);
    const secret = indexedArticle({ id: 'secret', title: 'Xylophone', text: 'The quagga stood there.' });
    await store.commit({
      put: [secret, indexedArticle({ id: 'other', text: 'Something else.' })],
      remove: [],
    });
    await store.commit({
      put: [indexedArticle({ ...secret.article, revision: 2, text: 'No animal.' })],
      remove: [],
    });
    await store.commit({ put: [], remove: ['secret'] });
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const text = (await readFile(join(file.parentPath, file.name))).toString('latin1');
      expect(text).not.toMatch(/xylophone|quagga|secret/i);
    }
    expect((await store.list()).map(({ id }) => id)).toEqual(['other']);
    await store.close();
  });
});

describe('a folder that is taken away under a writer', () => {
  it('is told in a sentence, and is a library again at the next change', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const store = await openEmbeddedStore(folder, options);
    await store.commit({ put: [indexedArticle({ id: 'a', text: 'Gone.' })], remove: [] });
    const lock = await store.lock();
    await rm(folder, { recursive: true });
    const change = { put: [indexedArticle({ id: 'b', text: 'New.' })], remove: [] };
    await expect(store.commit(change)).rejects.toThrow(ReadOnlyLibraryError);
    await lock.release();
    await store.commit(change);
    expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
    await store.close();
  });
});

describe('a folder that is emptied under a running reader', () => {
  it('is an empty library, and then what is put there anew', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const reader = await openEmbeddedStore(folder, options);
    for (const text of ['The first text.', 'Another text.']) {
      const writer = await openEmbeddedStore(folder, options);
      await writer.commit({ put: [indexedArticle({ id: 'a', text })], remove: [] });
      await writer.close();
      await expect.poll(async () => (await reader.read('a'))?.text, { timeout: 10_000 }).toBe(text);
      await rm(folder, { recursive: true });
      await expect.poll(async () => (await reader.list()).length, { timeout: 10_000 }).toBe(0);
    }
    await reader.close();
  });
});
