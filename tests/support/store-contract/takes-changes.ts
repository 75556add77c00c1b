import { describe, expect, it } from 'vitest';
import { LibraryBusyError } from '../../../src/store/errors.js';
import { budget, type OpenedStore, tokyo } from './stored-articles.js';

/** What every Store must do when several want to write. */
export function takesChanges(name: string, opened: OpenedStore): void {
  describe(`${name} takes changes one at a time, and whole or not at all`, () => {
    it('refuses vectors that do not belong to the passages, and changes nothing', async () => {
      const { store } = await opened();
      await store.commit({ put: [budget], remove: [] });
      const broken = { ...tokyo, passageVectors: tokyo.passageVectors.subarray(1) };
      await expect(store.commit({ put: [broken], remove: ['budget'] })).rejects.toThrow(RangeError);
      expect((await store.list()).map(({ id }) => id)).toEqual(['budget']);
      await store.close();
    });

    it('has one writer at a time, and readers all the while', async () => {
      const { store, open } = await opened();
      const other = await open();
      const lock = await store.lock();
      await store.commit({ put: [tokyo], remove: [] });
      await expect(other.lock()).rejects.toThrow(LibraryBusyError);
      await expect(other.commit({ put: [budget], remove: [] })).rejects.toThrow(LibraryBusyError);
      await expect(store.lock()).rejects.toThrow(LibraryBusyError);
      await expect.poll(async () => (await other.list()).length, { timeout: 10_000 }).toBe(1);
      await lock.release();
      await other.commit({ put: [budget], remove: [] });
      await expect.poll(async () => (await store.list()).length, { timeout: 10_000 }).toBe(2);
      await Promise.all([store.close(), other.close()]);
    });

    it('makes commits that come at once one after the other', async () => {
      const { store } = await opened();
      await Promise.all([
        store.commit({ put: [tokyo], remove: [] }),
        store.commit({ put: [budget], remove: [] }),
        store.commit({ put: [], remove: ['tokyo'] }),
      ]);
      expect((await store.list()).map(({ id }) => id)).toEqual(['budget']);
      await store.close();
    });

    it('lets the lock go when it is closed', async () => {
      const { store, open } = await opened();
      await store.lock();
      await store.close();
      const other = await open();
      await (await other.lock()).release();
      await other.close();
    });
  });
}
