import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestProblem } from '../../src/coverage/index.js';
import { ingested, modelLibrary } from '../support/model-library.js';
import { changeable, HARBOUR, TRAM } from '../support/written-coverage.js';

describe('another ingest', () => {
  it('of an id with half a character in it takes the other articles, and the library can be opened', async () => {
    const { library, ...paths } = await changeable();
    const broken = `{"id": "a\\ud800", "text": "It rained."}\n${JSON.stringify({ ...TRAM, id: 'tram-8' })}\n`;
    await writeFile(join(paths.coverage, 'more.jsonl'), broken);
    expect(await ingested(library, paths.coverage)).toMatchObject({
      added: 1,
      failed: [{ code: 'id-half-character' }],
    });
    await library.close();
    const again = await modelLibrary(paths.data);
    expect(await again.list()).toHaveLength(4);
    await again.close();
  });

  it('of two articles with one id keeps the first and names the other', async () => {
    const { library } = await changeable();
    const twice = [
      { id: 'same', text: 'The first of two articles with one id.' },
      { id: 'same', text: 'The second of two articles with one id.' },
      { id: 'harbour', text: 'An article that takes the id of a file.' },
    ];
    const bytes = Buffer.from(twice.map((line) => JSON.stringify(line)).join('\n'));
    const summary = await ingested(library, { type: 'bytes', name: 'twice.jsonl', bytes });
    expect(summary.added).toBe(1);
    expect(summary.failed.map(({ name }) => name)).toEqual(['twice.jsonl:2', 'twice.jsonl:3']);
    expect(summary.failed[0]?.reason).toContain('same');
    const { quotes } = await library.ask({ text: 'which of two articles with one id', limit: 1 });
    expect(quotes[0]?.text).toBe('The first of two articles with one id.');
    await library.close();
  });

  it('of two files that differ in their extension only takes both, each under an id of its own for good', async () => {
    const { library, ...paths } = await changeable();
    await writeFile(
      join(paths.coverage, 'harbour.md'),
      '# Harbour in colour\n\nThe harbour walls turned red.\n',
    );
    const summary = await ingested(library, paths.coverage);
    expect(summary).toMatchObject({ added: 1, unchanged: 3, failed: [] });
    const ids = async () => (await library.list()).map(({ id }) => id);
    expect(await ids()).toEqual(expect.arrayContaining(['harbour', 'harbour.md']));
    await rm(join(paths.coverage, 'harbour.txt'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ removed: 1, unchanged: 3, failed: [] });
    expect(await ids()).toContain('harbour.md');
    expect(await ids()).not.toContain('harbour');
    await library.close();
  });

  it('of pasted texts, which all have one name, keeps each as an article of its own', async () => {
    const { library } = await changeable();
    const paste = (text: string) =>
      ingested(library, { type: 'bytes', name: 'message.txt', bytes: Buffer.from(text) });
    const opened = 'Harbour opened\n\nThe harbour of Emden was opened again on 3 May 2021.\n';
    const resigned = 'Mayor resigns\n\nThe mayor of Leer resigned on 5 May 2021 after a vote.\n';
    const lit = 'Lighthouse lit\n\nThe lighthouse at Cape Arkona was lit again on 7 May 2021.\n';
    for (const text of [opened, resigned, lit]) expect(await paste(text)).toMatchObject({ added: 1 });
    const pasted = async () => (await library.list()).filter(({ origin }) => origin.path === 'message.txt');
    expect((await pasted()).map(({ id, title, revision }) => [id, title, revision])).toEqual([
      ['message', 'Harbour opened', 1],
      ['message-3', 'Lighthouse lit', 1],
      ['message.txt', 'Mayor resigns', 1],
    ]);
    for (const text of [opened, resigned, lit]) expect(await paste(text)).toMatchObject({ unchanged: 1 });
    expect(await paste(resigned.replace('5 May', '6 May'))).toMatchObject({ revised: 1 });
    await library.remove('message');
    expect(await paste(resigned)).toMatchObject({ revised: 1 });
    expect(await paste(opened)).toMatchObject({ added: 1 });
    expect((await pasted()).map(({ id, revision }) => [id, revision])).toEqual([
      ['message', 1],
      ['message-3', 1],
      ['message.txt', 3],
    ]);
  });

  it('of an upload says of which article it is a revision now, and how the other one is kept beside it', async () => {
    const { library, ...paths } = await changeable();
    const upload = (text: string, name: string) =>
      ingested(library, { type: 'bytes', name, bytes: Buffer.from(text) });
    const monday = 'Briefs\n\nThe bridge over the Aln is open again.\n';
    const tuesday = 'Briefs\n\nA ferry was late in Sylt, and nobody minded.\n';
    expect(await upload(monday, 'briefs.txt')).toMatchObject({ added: 1, warnings: [] });
    const about = { id: 'briefs', title: 'Briefs', revision: 2 };
    expect(await upload(tuesday, 'briefs.txt')).toMatchObject({
      revised: 1,
      warnings: [{ name: 'briefs.txt', ...ingestProblem('revision-of', about) }],
    });
    expect(await upload(tuesday, 'briefs.txt')).toMatchObject({ unchanged: 1, warnings: [] });
    expect(await upload(monday, 'monday.txt')).toMatchObject({ added: 1, warnings: [] });
    // What a folder's file says is a revision without a word: that is what a folder is read again for.
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR.replace('4.2', '5.9'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ revised: 1, warnings: [] });
  });

  it('of an upload revises what a folder had under its name where the headline is the same', async () => {
    const { library, ...paths } = await changeable();
    const upload = (text: string) =>
      ingested(library, { type: 'bytes', name: 'harbour.txt', bytes: Buffer.from(text) });
    expect(await upload(HARBOUR.replace('Harbour to', 'HARBOUR  to'))).toMatchObject({ revised: 1 });
    expect(await upload('Another story\n\nThe harbour is closed again since Monday.\n')).toMatchObject({
      added: 1,
    });
    expect(await ingested(library, paths.coverage)).toMatchObject({ revised: 1, removed: 0, failed: [] });
  });
});
