import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { EmbedderMismatchError } from '../../src/store/errors.js';
import { reindexed } from '../support/indexed-articles.js';
import { expectWhole, options, rebuild, third, twoSegments } from '../support/two-segments.js';

describe('a library of another kind', () => {
  it('is refused when a newer version made it, and nothing in it is touched', async () => {
    const directory = await twoSegments();
    await writeFile(join(directory, 'library.json'), '{"format":99,"anything":"else"}');
    const before = (await readdir(directory)).sort();
    await expect(openEmbeddedStore(directory, options)).rejects.toMatchObject({ code: 'library-newer' });
    await expect(rebuild(directory)).rejects.toMatchObject({ code: 'library-newer' });
    expect((await readdir(directory)).sort()).toEqual(before);
  });

  it('is rebuilt when an older version made it', async () => {
    const directory = await twoSegments();
    await writeFile(join(directory, 'library.json'), '{"format":0}');
    await expect(openEmbeddedStore(directory, options)).rejects.toMatchObject({
      code: 'library-older',
      message: expect.stringContaining('its 2 articles are there'),
    });
    const { store } = await rebuild(directory);
    await expectWhole(store);
    await store.close();
  });

  it('is refused when another model made its vectors, and rebuilt with the new one', async () => {
    const directory = await twoSegments();
    const other = { name: 'other-model', dimensions: 8 };
    const error = await openEmbeddedStore(directory, { ...options, embedder: other }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EmbedderMismatchError);
    expect(error).toMatchObject({ code: 'embedder-mismatch' });
    expect(String(error)).toContain('test-embedder');
    const { store, damagedDirectory } = await rebuild(directory, other);
    expect(damagedDirectory).toBeUndefined();
    await expectWhole(store);
    await store.close();
    await expect(openEmbeddedStore(directory, options)).rejects.toThrow('other-model');
  });

  it('takes any model while it is empty', async () => {
    const directory = await twoSegments();
    const store = await openEmbeddedStore(directory, options);
    await store.commit({ put: [], remove: ['tokyo', 'budget'] });
    await store.close();
    const other = { name: 'other-model', dimensions: 8 };
    const again = await openEmbeddedStore(directory, { ...options, embedder: other });
    await again.commit({ put: [reindexed(third.article, other)], remove: [] });
    expect((await again.statistics()).embedder).toEqual(other);
    await again.close();
  });
});
