import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.js';
import { ingested, modelLibrary } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let folder: string;
let library: Library;
beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'news'));
  library = await modelLibrary(join(folder, 'data'));
});
afterEach(() => library.close());

/** Ingests the folder with that article in it. */
async function ingest(head: string, day: string, name = 'bridge.md') {
  const text = `The bridge over the Aln was closed on ${day} because of strong winds.`;
  await writeFile(join(folder, 'news', name), `---\ntitle: Bridge closed\n${head}\n---\n${text}\n`);
  return ingested(library, join(folder, 'news'));
}

const held = async () => (await library.list()).map(({ id, revision, url }) => [id, revision, url]);
const revised = { added: 0, revised: 1, removed: 0, failed: [] };

describe('a corrected article', () => {
  it.each([
    ['http://www.example.com/bridge', 'https://www.example.com/bridge'],
    ['https://example.com/bridge', 'http://www.example.com/bridge/?utm_source=feed'],
  ])('whose address was %s and is %s is the same', async (before, after) => {
    await ingest(`url: ${before}`, 'Monday');
    expect(await ingest(`url: ${after}`, 'Tuesday')).toMatchObject(revised);
    expect(await ingest(`url: ${after}`, 'Tuesday')).toMatchObject({ unchanged: 1 });
    expect(await held()).toEqual([['example.com/bridge', 2, after]]);
  });

  it('keeps its id where it gets an address, another one of that site, and none again', async () => {
    await ingest('id: bridge-1', 'Monday');
    const heads = [
      'id: bridge-1\nurl: https://example.com/bridge',
      'id: bridge-1\nurl: https://example.com/2024/bridge',
      'id: bridge-1',
    ];
    for (const [i, head] of heads.entries()) expect(await ingest(head, `day ${i}`)).toMatchObject(revised);
    expect(await held()).toEqual([['bridge-1', 4, undefined]]);
  });

  it('is the same where it says its id, which was made of its name', async () => {
    await ingest('section: Local', 'Monday');
    expect(await ingest('id: bridge', 'Tuesday')).toMatchObject(revised);
    expect(await ingest('id: bridge\nurl: https://example.com/b', 'Friday')).toMatchObject(revised);
    expect(await held()).toEqual([['bridge', 3, 'https://example.com/b']]);
  });
});

it('an article of another site that has the same id is refused, and replaces nothing', async () => {
  await ingest('id: 1\nurl: https://example.com/1', 'Monday');
  const summary = await ingest('id: 1\nurl: https://example.org/1', 'Tuesday', 'other.md');
  expect(summary).toMatchObject({ unchanged: 1, revised: 0, added: 0, failed: [{ code: 'same-elsewhere' }] });
  const bytes = Buffer.from('{"id":"1","url":"https://example.org/1","text":"Another story."}');
  expect(await ingested(library, { type: 'bytes', name: 'more.jsonl', bytes })).toMatchObject({
    added: 0,
    revised: 0,
    failed: [{ code: 'id-taken' }],
  });
  expect(await held()).toEqual([['1', 1, 'https://example.com/1']]);
});
