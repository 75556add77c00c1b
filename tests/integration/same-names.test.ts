import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.js';
import { ingested, modelLibrary } from '../support/model-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BRIDGE = 'Bridge closed\n\nThe bridge over the Aln was closed on Monday because of strong winds.\n';
const SCHOOL = 'School opened\n\nThe new school in Bergen was opened by the mayor on Friday.\n';

let folder: string;
let library: Library;
beforeEach(async () => {
  folder = await temporaryFolder();
  library = await modelLibrary(join(folder, 'data'));
});
afterEach(() => library.close());

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const ingest = (...paths: string[]) =>
  ingested(library, { type: 'paths', paths: paths.map((path) => join(folder, path)) });

/** Ids with their headlines. */
const held = async () => Object.fromEntries((await library.list()).map(({ id, title }) => [id, title]));

const texts = async () =>
  Promise.all((await library.list()).map(async ({ id }) => (await library.read(id))?.text));

describe('files of one name in two folders', () => {
  const BOTH = { '01': 'Bridge closed', '01.txt': 'School opened' };
  beforeEach(async () => {
    await put('A/01.txt', BRIDGE);
    await put('B/01.txt', SCHOOL);
  });

  it('are two articles, whichever folder is read again', async () => {
    expect(await ingest('A')).toMatchObject({ added: 1 });
    expect(await ingest('B')).toMatchObject({ added: 1, revised: 0, removed: 0, failed: [] });
    expect(await held()).toEqual(BOTH);
    for (const one of ['A', 'B', 'A']) expect(await ingest(one)).toMatchObject({ unchanged: 1, removed: 0 });
    await put('B/01.txt', SCHOOL.replace('School opened', 'School opened late').replace('Friday', 'Sunday'));
    expect(await ingest('B')).toMatchObject({ revised: 1, added: 0 });
    expect(await held()).toEqual({ ...BOTH, '01.txt': 'School opened late' });
    await rm(join(folder, 'B/01.txt'));
    await put('B/02.txt', SCHOOL);
    expect(await ingest('B')).toMatchObject({ added: 1, removed: 1 });
    expect(await held()).toEqual({ '01': 'Bridge closed', '02': 'School opened' });
  });

  it('are two articles where both are read at once', async () => {
    expect(await ingest('A', 'B')).toMatchObject({ added: 2, failed: [] });
    expect(await held()).toEqual(BOTH);
    expect(await ingest('B', 'A')).toMatchObject({ unchanged: 2, failed: [] });
  });

  it('are the same articles where their folders have moved', async () => {
    await ingest('A', 'B');
    await rename(join(folder, 'A'), join(folder, 'C'));
    await rename(join(folder, 'B'), join(folder, 'D'));
    await put('C/01.txt', BRIDGE.replace('Bridge closed', 'Bridge shut'));
    expect(await ingest('C', 'D')).toMatchObject({ revised: 2, added: 0, failed: [] });
    expect(await held()).toEqual({ ...BOTH, '01': 'Bridge shut' });
    // The place of one that has moved is free.
    await put('B/01.txt', 'Ferry late\n\nThe ferry to Sylt was an hour late on Tuesday.\n');
    expect(await ingest('B')).toMatchObject({ added: 1, failed: [] });
    for (const one of ['B', 'C', 'D']) expect(await ingest(one)).toMatchObject({ unchanged: 1, removed: 0 });
  });
});

it('a file of a name that is known, with the same headline, is the same article corrected', async () => {
  await put('A/01.txt', BRIDGE);
  await put('copy/01.txt', BRIDGE.replace('Monday', 'Tuesday'));
  await ingest('A');
  expect(await ingest('copy')).toMatchObject({ revised: 1, added: 0 });
});

describe('files of one name and one headline in two folders', () => {
  const FERRY =
    'Briefs\n\nThe ferry to Sylt was an hour late on Tuesday, for want of water in the harbour.\n';
  const MAYOR =
    'Briefs\n\nThe mayor of Leer resigned after a vote. A new one is to be chosen by the council.\n';
  beforeEach(async () => {
    await put('A/index.txt', FERRY);
    await put('B/index.txt', MAYOR);
  });

  it('are two articles where their texts differ, read at once or one after the other', async () => {
    expect(await ingest('A', 'B')).toMatchObject({ added: 2, failed: [] });
    for (const paths of [['A'], ['B'], ['B', 'A']]) {
      expect(await ingest(...paths)).toMatchObject({ added: 0, revised: 0, removed: 0, failed: [] });
    }
    await put('C/index.txt', 'Briefs\n\nThe school in Bergen is closed for the rest of the week.\n');
    expect(await ingest('C')).toMatchObject({ added: 1, revised: 0, failed: [] });
    expect(await texts()).toEqual(expect.arrayContaining([FERRY, MAYOR]));
    expect(await library.list()).toHaveLength(3);
  });

  it('are two articles also where the first is gone from its folder', async () => {
    await ingest('A');
    await rm(join(folder, 'A'), { recursive: true });
    expect(await ingest('B')).toMatchObject({ added: 1, revised: 0, removed: 0, failed: [] });
    expect(await texts()).toEqual([FERRY, MAYOR]);
  });

  it('are two articles where the days differ, however alike the texts are', async () => {
    const dated = (day: number) =>
      put(
        `day ${day}/weather.md`,
        `---\ntitle: Weather\npublished: 2021-05-0${day}\n---\nIt stays dry in all of the north on day ${day}.\n`,
      );
    await dated(3);
    await dated(4);
    await ingest('day 3');
    expect(await ingest('day 4')).toMatchObject({ added: 1, revised: 0 });
  });

  it('are followed to other folders, corrected', async () => {
    await ingest('A', 'B');
    const before = await held();
    await rename(join(folder, 'A'), join(folder, 'C'));
    await rename(join(folder, 'B'), join(folder, 'D'));
    await put('D/index.txt', MAYOR.replace('chosen', 'elected'));
    expect(await ingest('D', 'C')).toMatchObject({ revised: 2, added: 0, removed: 0, failed: [] });
    expect(await held()).toEqual(before);
  });

  it('are one article, and the second is told, where they are the same word for word', async () => {
    await put('B/index.txt', FERRY);
    expect(await ingest('A', 'B')).toMatchObject({ added: 1, failed: [{ code: 'same-elsewhere' }] });
    expect(await ingest('B')).toMatchObject({ unchanged: 1 });
  });

  it('are told apart again where the one that both held is corrected in its folder', async () => {
    await put('B/index.txt', FERRY);
    await ingest('A');
    await put('A/index.txt', MAYOR);
    expect(await ingest('B', 'A')).toMatchObject({ unchanged: 1, failed: [{ code: 'same-elsewhere' }] });
    expect(await ingest('A', 'B')).toMatchObject({ revised: 1, added: 1, failed: [] });
    for (const paths of [['A', 'B'], ['B', 'A'], ['A'], ['B']])
      expect(await ingest(...paths)).toMatchObject({ unchanged: paths.length, failed: [] });
    expect(await texts()).toEqual([MAYOR, FERRY]);
  });

  it('are each kept where an article moves from one to the other and another text takes its place', async () => {
    await ingest('A');
    await put('B/index.txt', FERRY.replace('Tuesday', 'Wednesday'));
    await put('A/index.txt', MAYOR);
    expect(await ingest('B', 'A')).toMatchObject({ revised: 1, added: 1, failed: [] });
  });
});

describe('files that are named one by one', () => {
  beforeEach(async () => {
    await put('a/report.txt', BRIDGE);
    await put('b/report.txt', SCHOOL);
  });

  it('are two articles where only their names are the same', async () => {
    const both = { report: 'Bridge closed', 'report.txt': 'School opened' };
    expect(await ingest('a/report.txt', 'b/report.txt')).toMatchObject({ added: 2, failed: [] });
    expect(await held()).toEqual(both);
    for (const one of ['a/report.txt', 'b/report.txt', 'b', 'a'])
      expect(await ingest(one)).toMatchObject({ unchanged: 1, removed: 0, failed: [] });
    await put('b/report.txt', SCHOOL.replace('School opened', 'School opened late'));
    expect(await ingest('b/report.txt')).toMatchObject({ revised: 1, added: 0 });
    await put('a/report.txt', 'Ferry late\n\nThe ferry to Sylt was an hour late on Tuesday.\n');
    expect(await ingest('a/report.txt')).toMatchObject({ revised: 1, added: 0 });
    expect(await held()).toEqual({ report: 'Ferry late', 'report.txt': 'School opened late' });
  });

  it('are followed to another folder', async () => {
    await ingest('a/report.txt', 'b/report.txt');
    const before = await held();
    await rename(join(folder, 'b'), join(folder, 'c'));
    expect(await ingest('c/report.txt')).toMatchObject({ revised: 1, added: 0, failed: [] });
    expect(await held()).toEqual(before);
  });

  it('are not gone with their folder, save where they came from it as a whole', async () => {
    await put('a/other.txt', SCHOOL);
    await ingest('a/report.txt');
    await rm(join(folder, 'a/report.txt'));
    expect(await ingest('a')).toMatchObject({ added: 1, removed: 0 });
    await put('a/other.txt', SCHOOL.replace('Friday', 'Sunday'));
    expect(await ingest('a/other.txt')).toMatchObject({ revised: 1 });
    await rename(join(folder, 'a/other.txt'), join(folder, 'a/third.txt'));
    expect(await ingest('a')).toMatchObject({ added: 1, removed: 1 });
    expect(Object.keys(await held())).toEqual(['report', 'third']);
  });
});

describe('a folder and one within it', () => {
  it.each([
    ['G/sub', 'G', '01'],
    ['G', 'G/sub', 'sub/01'],
  ])('have each file once: %s, then %s', async (first, second, id) => {
    await put('G/sub/01.txt', BRIDGE);
    expect(await ingest(first)).toMatchObject({ added: 1 });
    expect(await ingest(second)).toMatchObject({ added: 0, unchanged: 1, removed: 0 });
    await put('G/sub/01.txt', BRIDGE.replace('Monday', 'Tuesday'));
    expect(await ingest(second)).toMatchObject({ revised: 1, removed: 0 });
    for (const one of [first, second]) expect(await ingest(one)).toMatchObject({ unchanged: 1, removed: 0 });
    expect(await held()).toEqual({ [id]: 'Bridge closed' });
    // The folder above has another file of that name.
    await put('G/01.txt', SCHOOL);
    expect(await ingest('G')).toMatchObject({ added: 1, unchanged: 1, failed: [] });
    expect(await ingest('G/sub', 'G')).toMatchObject({ unchanged: 2, failed: [] });
  });
});
