import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EmptyLibraryError,
  type IngestEvent,
  NotFoundError,
  UnusableQuestionError,
} from '../../src/coverage/index.js';
import type { Library } from '../../src/library/library.js';
import { EmbedderMismatchError, LibraryBusyError, RebuildNeededError } from '../../src/store/errors.js';
import { ingested, MODEL, misquotes, modelLibrary } from '../support/model-library.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HARBOUR = `Harbour to reopen in May

The council voted on Monday to reopen the old harbour. Repairs to the eastern quay cost 4.2 million crowns – “a fair price”, said the mayor, Ines Holm.

Fishing boats may return on 3 May, and ferries a week later.
`;
const LIBRARY = `---
title: Night reading
published: 2024-02-09
source: The Quay
author: R. Aziz
url: https://quay.example/night-reading?utm_source=feed
---

The public library stays open until midnight from Tuesday. Students had collected 2,300 signatures for it. 😀 Coffee is sold on the ground floor.
`;
const TRAM = {
  id: 'tram-7',
  title: 'Tram 7 grows',
  date: '2023-11-30',
  text: 'Tram line 7 will run to the airport from 2026. The city builds eleven new stops.',
};
const BRIDGE = {
  id: 'bridge',
  title: 'Bridge closed',
  text: '強風のため橋は閉鎖された。再開は金曜日の予定である。 The bridge over the Aln was closed because of strong winds.',
};

const data = sharedFolder();
const coverage = sharedFolder();
let library: Library;

beforeAll(async () => {
  await writeFile(join(coverage, 'harbour.txt'), HARBOUR);
  await writeFile(join(coverage, 'library.md'), LIBRARY);
  await writeFile(join(coverage, 'wire.jsonl'), `${JSON.stringify(TRAM)}\n${JSON.stringify(BRIDGE)}\n`);
  library = await modelLibrary(data);
  expect(await ingested(library, coverage)).toMatchObject({ added: 4, failed: [], removed: 0 });
});
afterAll(() => library.close());

describe('asking', () => {
  it.each([
    ['when may fishing boats return', 'harbour', 'Fishing boats may return on 3 May'],
    [
      'how many signatures did students collect',
      'quay.example/night-reading',
      'Students had collected 2,300 signatures for it.',
    ],
    ['When will tram line 7 go to the airport?', 'tram-7', 'Tram line 7 will run to the airport from 2026.'],
    ['why was the bridge closed', 'bridge', 'because of strong winds'],
  ])('%s', async (text, article, words) => {
    const answer = await library.ask({ text });
    expect(answer).toMatchObject({ question: text, answered: true });
    expect(answer.quotes[0]?.article.id).toBe(article);
    expect(answer.quotes[0]?.highlight.text).toContain(words);
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it('quotes what answers in a language that the model does not know, by its words, and does not vouch for it', async () => {
    const answer = await library.ask({ text: '再開は金曜日ですか' });
    expect(answer.outcome).toBe('may-help');
    expect(answer.quotes[0]?.highlight.text).toContain('再開は金曜日の予定である。');
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it('ranks as many quotes as asked for, also where nothing answers', async () => {
    const answer = await library.ask({ text: 'What is the boiling point of ethanol?', limit: 4 });
    expect(answer.answered).toBe(false);
    expect(answer.quotes).toHaveLength(4);
    const scores = answer.quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await misquotes(answer, data)).toEqual([]);
  });

  it.each(['', '   ', '🎉🎉', '?!', '\u0000\n'])('refuses %j, which has no words', async (text) => {
    await expect(library.ask({ text })).rejects.toThrow(UnusableQuestionError);
  });

  it('answers questions in odd Unicode without misquoting', async () => {
    for (const text of [
      '\ud800 harbour',
      `harbour ${'e\u0301\u200d'.repeat(500)}`,
      'HARBOUR\u0000ＨＡＲＢＯＵＲ',
      'the of and',
    ]) {
      expect(await misquotes(await library.ask({ text }), data)).toEqual([]);
    }
  });

  it('says of an empty library that it is empty', async () => {
    const empty = await modelLibrary(await temporaryFolder());
    await expect(empty.ask({ text: 'anything' })).rejects.toThrow(EmptyLibraryError);
    await empty.close();
  });
});

describe('citing', () => {
  it('gives an answer an id by which its sources are found again', async () => {
    const question = { text: 'how many signatures did students collect' };
    const { id = '', quotes } = await library.ask(question, { channel: 'terminal' });
    const [citation] = await library.cite(id);
    expect(citation).toMatchObject({
      articleId: 'quay.example/night-reading',
      title: 'Night reading',
      author: 'R. Aziz',
      source: 'The Quay',
      published: '2024-02-09',
      revision: 1,
      quote: {
        start: quotes[0]?.start,
        end: quotes[0]?.end,
        text: quotes[0]?.text,
        highlight: quotes[0]?.highlight,
      },
    });
    expect(citation?.fragmentUrl).toContain('#:~:text=Students%20had%20collected');
    expect((await library.recentAnswers('terminal', 'SIGNATURES', 5)).map((answer) => answer.id)).toEqual([
      id,
    ]);
  });

  it('cites and recalls of an answer what has to do with the question alone, though all its quotes are kept', async () => {
    const { id = '', quotes } = await library.ask(
      { text: 'how many signatures did students collect', onePerPassage: true },
      { channel: 'terminal' },
    );
    expect(quotes).toHaveLength(3);
    expect((await library.cite(id)).map(({ articleId }) => articleId)).toEqual([
      'quay.example/night-reading',
    ]);
    expect((await library.recall(id)).quotes.map(({ article }) => article.id)).toEqual([
      'quay.example/night-reading',
    ]);
    const kept = (await library.findAnswer(id))?.quotes.map(({ score }) => score);
    expect(kept).toEqual(quotes.map(({ score }) => score));
  });

  it('cites an article by its id', async () => {
    expect(await library.cite('tram-7')).toEqual([
      { articleId: 'tram-7', title: 'Tram 7 grows', published: '2023-11-30', revision: 1 },
    ]);
  });

  it('says when an id names nothing', async () => {
    await expect(library.cite('nothing')).rejects.toThrow(NotFoundError);
    await expect(library.remove('nothing')).rejects.toThrow(NotFoundError);
  });

  it('answers without an id where the answer cannot be kept', async () => {
    const folder = await temporaryFolder();
    await cp(data, folder, { recursive: true });
    await rm(join(folder, 'answers.jsonl'), { force: true });
    await mkdir(join(folder, 'answers.jsonl'));
    const problems: unknown[] = [];
    const other = await modelLibrary(folder, { onProblem: (error) => problems.push(error) });
    // That no old question can be looked for in such a file was told already.
    const before = problems.length;
    const answer = await other.ask({ text: 'why was the bridge closed' }, { channel: 'terminal' });
    expect(answer.answered).toBe(true);
    expect(answer.id).toBeUndefined();
    expect(problems).toHaveLength(before + 1);
    await other.close();
  });
});

describe('another ingest', () => {
  /** A library and a folder of coverage that a test may change. */
  async function changeable() {
    const folder = await temporaryFolder();
    const paths = { data: join(folder, 'data'), coverage: join(folder, 'coverage') };
    await mkdir(paths.coverage);
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR);
    await writeFile(
      join(paths.coverage, 'wire.jsonl'),
      `${JSON.stringify(TRAM)}\n${JSON.stringify(BRIDGE)}\n`,
    );
    const other = await modelLibrary(paths.data);
    await ingested(other, paths.coverage);
    return { ...paths, other };
  }

  it('of the same folder embeds nothing and commits nothing', async () => {
    const { other, ...paths } = await changeable();
    const before = await other.statistics();
    const events: IngestEvent[] = [];
    for await (const event of other.ingest({ type: 'paths', paths: [paths.coverage] })) events.push(event);
    expect(events.map(({ type }) => type)).not.toContain('embedding');
    expect(events.at(-1)).toMatchObject({
      summary: { added: 0, revised: 0, unchanged: 3, removed: 0, passages: 0 },
    });
    expect(await other.statistics()).toEqual(before);
    await other.close();
  });

  it('of a changed article makes revision 2, and what was quoted before stays as it was', async () => {
    const { other, ...paths } = await changeable();
    const question = { text: 'what did the repairs to the eastern quay cost' };
    const first = await other.ask(question, { channel: 'c' });
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR.replace('4.2 million', '5.9 million'));
    expect(await ingested(other, paths.coverage)).toMatchObject({ added: 0, revised: 1, unchanged: 2 });
    const second = await other.ask(question, { channel: 'c' });
    expect(second.quotes[0]).toMatchObject({ revision: 2, article: { id: 'harbour' } });
    expect(second.quotes[0]?.highlight.text).toContain('5.9 million');
    expect(await misquotes(second, paths.data)).toEqual([]);
    const [old] = await other.cite(first.id ?? '');
    expect(old).toMatchObject({ revision: 1, quote: { text: first.quotes[0]?.text } });
    expect(old?.quote?.highlight.text).toContain('4.2 million');
    await other.close();
  });

  it('of a folder that a file has gone from removes its article, and a removed article is not quoted', async () => {
    const { other, ...paths } = await changeable();
    const { id = '' } = await other.ask({ text: 'when do fishing boats return', limit: 1 }, { channel: 'c' });
    await rm(join(paths.coverage, 'harbour.txt'));
    expect(await ingested(other, paths.coverage)).toMatchObject({ removed: 1, unchanged: 2 });
    expect((await other.remove('bridge')).title).toBe('Bridge closed');
    expect((await other.list()).map((article) => article.id)).toEqual(['tram-7']);
    const { quotes } = await other.ask({ text: 'harbour bridge', limit: 9 });
    expect(new Set(quotes.map(({ article }) => article.id))).toEqual(new Set(['tram-7']));
    await expect(other.cite(id)).rejects.toThrow('have been removed since');
    await other.close();
  });

  it('of an article that was removed and comes back with another text cites nothing anew', async () => {
    const { other, ...paths } = await changeable();
    const { id = '' } = await other.ask({ text: 'when do fishing boats return', limit: 1 }, { channel: 'c' });
    await other.remove('harbour');
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR.replace('Repairs', 'The long repairs'));
    expect(await ingested(other, paths.coverage)).toMatchObject({ added: 1 });
    await expect(other.cite(id)).rejects.toThrow('have been removed since');
    await expect(other.recall(id)).rejects.toThrow('have been removed since');
    await other.close();
  });

  it('of a folder with a linked one that is away keeps what came from there, and says so', async () => {
    const { other, ...paths } = await changeable();
    const archive = join(paths.coverage, '..', 'archive');
    await mkdir(archive);
    await writeFile(join(archive, 'tunnel.txt'), 'Tunnel opens\n\nThe tunnel was opened on Friday.');
    await symlink(archive, join(paths.coverage, 'archive'));
    expect(await ingested(other, paths.coverage)).toMatchObject({ added: 1 });
    await rename(archive, `${archive}-away`);
    const summary = await ingested(other, paths.coverage);
    expect(summary).toMatchObject({ removed: 0, failed: [{ name: join(paths.coverage, 'archive') }] });
    await rename(`${archive}-away`, archive);
    expect(await ingested(other, paths.coverage)).toMatchObject({ added: 0, unchanged: 4 });
    await other.close();
  });

  it('of the folder that an article was moved out of does not remove it', async () => {
    const { other, ...paths } = await changeable();
    const archive = join(paths.coverage, '..', 'archive');
    await mkdir(archive);
    await rename(join(paths.coverage, 'wire.jsonl'), join(archive, 'wire.jsonl'));
    await ingested(other, archive);
    expect(await ingested(other, paths.coverage)).toMatchObject({ removed: 0 });
    expect(await ingested(other, archive)).toMatchObject({ unchanged: 2 });
    expect(await other.list()).toHaveLength(3);
    await other.close();
  });

  it('of an id with half a character in it takes the other articles, and the library can be opened', async () => {
    const { other, ...paths } = await changeable();
    const broken = `{"id": "a\\ud800", "text": "It rained."}\n${JSON.stringify({ ...TRAM, id: 'tram-8' })}\n`;
    await writeFile(join(paths.coverage, 'more.jsonl'), broken);
    expect(await ingested(other, paths.coverage)).toMatchObject({
      added: 1,
      failed: [{ code: 'id-half-character' }],
    });
    await other.close();
    const again = await modelLibrary(paths.data);
    expect(await again.list()).toHaveLength(4);
    await again.close();
  });

  it('of an emptied folder removes nothing and says so', async () => {
    const { other, ...paths } = await changeable();
    await rm(paths.coverage, { recursive: true });
    await mkdir(paths.coverage);
    const summary = await ingested(other, paths.coverage);
    expect(summary).toMatchObject({ removed: 0, warnings: [{ name: paths.coverage }] });
    expect(await other.list()).toHaveLength(3);
    await other.close();
  });

  it('of two articles with one id keeps the first and names the other', async () => {
    const { other } = await changeable();
    const twice = [
      { id: 'same', text: 'The first of two articles with one id.' },
      { id: 'same', text: 'The second of two articles with one id.' },
      { id: 'harbour', text: 'An article that takes the id of a file.' },
    ];
    const bytes = Buffer.from(twice.map((line) => JSON.stringify(line)).join('\n'));
    const summary = await ingested(other, { type: 'bytes', name: 'twice.jsonl', bytes });
    expect(summary.added).toBe(1);
    expect(summary.failed.map(({ name }) => name)).toEqual(['twice.jsonl:2', 'twice.jsonl:3']);
    expect(summary.failed[0]?.reason).toContain('same');
    const { quotes } = await other.ask({ text: 'which of two articles with one id', limit: 1 });
    expect(quotes[0]?.text).toBe('The first of two articles with one id.');
    await other.close();
  });

  it('of two files that differ in their extension only takes both, each under an id of its own for good', async () => {
    const { other, ...paths } = await changeable();
    await writeFile(
      join(paths.coverage, 'harbour.md'),
      '# Harbour in colour\n\nThe harbour walls turned red.\n',
    );
    const summary = await ingested(other, paths.coverage);
    expect(summary).toMatchObject({ added: 1, unchanged: 3, failed: [] });
    const ids = async () => (await other.list()).map(({ id }) => id);
    expect(await ids()).toEqual(expect.arrayContaining(['harbour', 'harbour.md']));
    await rm(join(paths.coverage, 'harbour.txt'));
    expect(await ingested(other, paths.coverage)).toMatchObject({ removed: 1, unchanged: 3, failed: [] });
    expect(await ids()).toContain('harbour.md');
    expect(await ids()).not.toContain('harbour');
    await other.close();
  });

  it('that is stopped keeps what was committed, and lets the next one write', async () => {
    const { other, ...paths } = await changeable();
    await writeFile(
      join(paths.coverage, 'late.txt'),
      'A late story\n\nThe late story tells of snow in Juneau.\n',
    );
    const stop = new AbortController();
    const run = async () => {
      const source = { type: 'paths', paths: [paths.coverage] } as const;
      for await (const _ of other.ingest(source, { signal: stop.signal })) stop.abort();
    };
    await expect(run()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await other.list()).toHaveLength(3);
    expect(await ingested(other, paths.coverage)).toMatchObject({ added: 1, unchanged: 3 });
    await other.close();
  });

  it('of pasted texts, which all have one name, keeps each as an article of its own', async () => {
    const { other } = await changeable();
    const paste = (text: string) =>
      ingested(other, { type: 'bytes', name: 'message.txt', bytes: Buffer.from(text) });
    const opened = 'Harbour opened\n\nThe harbour of Emden was opened again on 3 May 2021.\n';
    const resigned = 'Mayor resigns\n\nThe mayor of Leer resigned on 5 May 2021 after a vote.\n';
    const lit = 'Lighthouse lit\n\nThe lighthouse at Cape Arkona was lit again on 7 May 2021.\n';
    for (const text of [opened, resigned, lit]) expect(await paste(text)).toMatchObject({ added: 1 });
    const pasted = async () => (await other.list()).filter(({ origin }) => origin.path === 'message.txt');
    expect((await pasted()).map(({ id, title, revision }) => [id, title, revision])).toEqual([
      ['message', 'Harbour opened', 1],
      ['message-3', 'Lighthouse lit', 1],
      ['message.txt', 'Mayor resigns', 1],
    ]);
    for (const text of [opened, resigned, lit]) expect(await paste(text)).toMatchObject({ unchanged: 1 });
    expect(await paste(resigned.replace('5 May', '6 May'))).toMatchObject({ revised: 1 });
    await other.remove('message');
    expect(await paste(resigned)).toMatchObject({ revised: 1 });
    expect(await paste(opened)).toMatchObject({ added: 1 });
    expect((await pasted()).map(({ id, revision }) => [id, revision])).toEqual([
      ['message', 1],
      ['message-3', 1],
      ['message.txt', 3],
    ]);
  });

  it('of an upload revises what a folder had under its name where the headline is the same', async () => {
    const { other, ...paths } = await changeable();
    const upload = (text: string) =>
      ingested(other, { type: 'bytes', name: 'harbour.txt', bytes: Buffer.from(text) });
    expect(await upload(HARBOUR.replace('Harbour to', 'HARBOUR  to'))).toMatchObject({ revised: 1 });
    expect(await upload('Another story\n\nThe harbour is closed again since Monday.\n')).toMatchObject({
      added: 1,
    });
    expect(await ingested(other, paths.coverage)).toMatchObject({ revised: 1, removed: 0, failed: [] });
  });

  it('beside one that is running is refused, and questions are answered meanwhile', async () => {
    const { other, ...paths } = await changeable();
    const running = other.ingest({ type: 'paths', paths: [paths.coverage] })[Symbol.asyncIterator]();
    await running.next();
    await expect(ingested(other, paths.coverage)).rejects.toThrow(LibraryBusyError);
    expect((await other.ask({ text: 'why was the bridge closed' })).answered).toBe(true);
    await running.return?.();
    expect(await ingested(other, paths.coverage)).toMatchObject({ unchanged: 3 });
    await other.close();
  });
});

describe('a library that is not as it was left', () => {
  it('is restored from its articles where that is asked for, and refused where it is not', async () => {
    const folder = await temporaryFolder();
    await cp(data, folder, { recursive: true });
    const { indexDirectory } = await library.statistics();
    await rm(join(folder, indexDirectory.slice(data.length)), { recursive: true });
    await expect(modelLibrary(folder)).rejects.toThrow(RebuildNeededError);
    const told: unknown[] = [];
    const restored = await modelLibrary(folder, {
      restore: () => true,
      onRestored: (result) => told.push(result),
    });
    expect(told).toMatchObject([{ restored: 4, lost: [] }]);
    const answer = await restored.ask({ text: 'how many signatures did students collect' });
    expect(answer.quotes[0]?.highlight.text).toContain('2,300 signatures');
    expect(await misquotes(answer, folder)).toEqual([]);
    await restored.close();
  });

  it('is not asked with another model than it was indexed with', async () => {
    // Another name for the same files: as good as another model to whoever compares names.
    const embeddingModel = `Xenova/../${MODEL}`;
    await expect(modelLibrary(data, { embeddingModel })).rejects.toThrow(EmbedderMismatchError);
  });
});
