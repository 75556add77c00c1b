import { open, writeFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/ingest/index.js';
import { STORY, sourceFolder } from '../support/source-folder.js';

const { at, put, readAll } = sourceFolder();

describe('files', () => {
  test('whose names are not UTF-8 are not said to be missing', async (context) => {
    const path = Buffer.concat([Buffer.from(`${at()}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
    try {
      await writeFile(path, STORY);
    } catch {
      // Any failure means the same: this file system takes no such name.
      return context.skip('this file system has no names that are not UTF-8');
    }
    const name = 'caf\ufffd.txt';
    const reason = 'has a name that is not UTF-8; rename it';
    expect((await readAll(at())).failures).toEqual({ [name]: reason });
    expect((await readAll(at(name))).failures).toEqual({ [name]: reason });
  });

  test('in any encoding are read right', async () => {
    const texts = {
      'utf-8': '“東京” — café\n',
      'utf-16le': '“東京” — café\n',
      'windows-1252': 'The minister’s café – “open”.\n',
      Shift_JIS: '外務大臣は金曜日に東京で会談した。\n',
    };
    for (const [encoding, text] of Object.entries(texts))
      await put(`${encoding}.txt`, iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }));
    const { articles, failures } = await readAll(at());
    expect(failures).toEqual({});
    for (const [encoding, text] of Object.entries(texts)) expect(articles[`${encoding}.txt`]).toBe(text);
  });

  test('that are no articles are each told by name and reason, and the rest goes in', async () => {
    await put('a-empty.txt', '');
    await put('b-blank.md', ' \n\n');
    await put(
      'c-picture.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    );
    await put('d-report.txt', '%PDF-1.7\n1 0 obj\n');
    await put('e-noise.html', Buffer.from([0, 159, 146, 150, 1, 2, 0]));
    await put(
      'f-damaged.txt',
      Buffer.concat([
        Buffer.from('Größe und Straße über alles '),
        Buffer.from([0xff]),
        Buffer.from(' schön'),
      ]),
    );
    await put(
      'g-lines.jsonl',
      '{"id":"1","title":"A","text":"One."}\n{broken\n{"id":"3","title":"C","text":"Three."}\n',
    );
    await put('h-good.txt');
    await put('i-bmw.txt', 'BMW to build\n\nBMW said it would build.\n');
    const { articles, failures } = await readAll(at());
    expect(Object.keys(articles)).toEqual(['g-lines.jsonl:1', 'g-lines.jsonl:3', 'h-good.txt', 'i-bmw.txt']);
    expect(failures).toEqual({
      'a-empty.txt': 'is empty',
      'b-blank.md': expect.stringMatching(/^is empty/),
      'c-picture.txt': 'is not text: its type is PNG (image/png)',
      'd-report.txt': 'is not text: its type is PDF',
      'e-noise.html': expect.stringMatching(/is not text/),
      'f-damaged.txt': expect.stringMatching(/damaged at byte 32/),
      'g-lines.jsonl:2': expect.stringMatching(/is not valid JSON/),
    });
  });

  test('of 50 MB are refused unread; a file of many articles may be as large', async () => {
    for (const name of ['a.txt', 'b.jsonl']) {
      const file = await open(at(name), 'w');
      await file.truncate(50 * 1024 * 1024);
      await file.write('{"id":"1","title":"A","text":"One."}\n', 0);
      await file.close();
    }
    const { articles, failures } = await readAll(at());
    expect(articles).toEqual({ 'b.jsonl:1': 'One.' });
    expect(failures).toEqual({
      'a.txt': 'is too large: 50 MB, where at most 10 MB are read; split it into articles',
      'b.jsonl:2': expect.stringMatching(/longer than 10 MB/),
    });
  });

  test('nested without end fail by themselves, and the rest is read', async () => {
    const lists = '['.repeat(100_000) + ']'.repeat(100_000);
    await put('a.jsonl', `{"id":"1","text":"One.","title":${lists}}\n{"id":"2","text":"Two."}\n`);
    await put('b.html', `<p>${'<div/>'.repeat(50_000)}`);
    await put('c.html', `<ul>${'<li><p>x'.repeat(50_000)}`);
    await put('d.md', `Text.\n\n<ul>${'<li><p>x'.repeat(50_000)}\n`);
    await put('e.txt');
    const { articles, failures } = await readAll(at());
    expect(articles).toEqual({ 'a.jsonl:2': 'Two.', 'e.txt': STORY });
    expect(Object.keys(failures)).toEqual(['a.jsonl:1', 'b.html', 'c.html', 'd.md']);
    for (const reason of Object.values(failures)) expect(reason).toMatch(/nested too deep/);
  });

  test('that do not exist are told, with what to do', async () => {
    const { failures } = await readAll(at('gone.txt'), '/dev/null');
    expect(failures).toEqual({
      'gone.txt': 'does not exist; check the path',
      '/dev/null': expect.stringMatching(/neither a file/),
    });
  });

  test('of other names are read by their content when they are named', async () => {
    await put('story', STORY);
    await put(
      'page',
      `<!doctype html><title>Harbour</title><p>${'The harbour is open again, at last. '.repeat(10)}</p>`,
    );
    await put('lines', '{"id":"1","text":"One."}\n{"id":"2","text":"Two."}\n');
    const { articles } = await readAll(...['story', 'page', 'lines'].map((name) => at(name)));
    expect(Object.keys(articles)).toEqual(['story', 'page', 'lines:1', 'lines:2']);
    expect(articles['page']).not.toContain('<');
  });
});

describe('an attachment', () => {
  test('is read by its name or media type', async () => {
    const outcomes = [];
    for await (const outcome of readSources({
      type: 'bytes',
      name: 'upload',
      mediaType: 'text/markdown; charset=utf-8',
      bytes: Buffer.from('# Harbour\n\n**Open** again.\n'),
    }))
      outcomes.push(outcome);
    expect(outcomes).toMatchObject([
      { draft: { title: 'Harbour', text: 'Harbour\n\nOpen again.' }, origin: { path: 'upload' } },
      { roots: [] },
    ]);
  });

  test('reading stops when it is told to', async () => {
    const stop = new AbortController();
    const bytes = Buffer.from('{"id":"1","text":"One."}\n{"id":"2","text":"Two."}\n');
    const reading = readSources({ type: 'bytes', name: 'a.jsonl', bytes }, { signal: stop.signal });
    await reading.next();
    stop.abort();
    await expect(reading.next()).rejects.toThrow(/abort/);
  });
});
