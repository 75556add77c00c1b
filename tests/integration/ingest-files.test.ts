import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSources, type SourceOutcome, type WalkedRoot } from '../../src/ingest/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-ingest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const STORY = 'Harbour to reopen\n\nThe council voted on Monday to reopen the old harbour.\n';
const isRoot = process.getuid?.() === 0;

interface Result {
  readonly articles: Record<string, string>;
  readonly failures: Record<string, string>;
  readonly roots: readonly WalkedRoot[];
}

/** Everything behind paths: article texts and reasons by the name below the folder. */
async function readAll(...paths: string[]): Promise<Result> {
  const outcomes: SourceOutcome[] = [];
  for await (const outcome of readSources({ type: 'paths', paths })) outcomes.push(outcome);
  const below = (name: string) => name.replace(`${folder}/`, '');
  return {
    articles: Object.fromEntries(
      outcomes.flatMap((o) => ('draft' in o ? [[below(o.name), o.draft.text]] : [])),
    ),
    failures: Object.fromEntries(
      outcomes.flatMap((o) => ('failure' in o ? [[below(o.failure.name), o.failure.reason]] : [])),
    ),
    roots: outcomes.flatMap((o) => ('roots' in o ? o.roots : [])),
  };
}

async function put(path: string, content: string | Uint8Array = STORY): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('a folder', () => {
  test('is walked in order, known formats only, nothing hidden', async () => {
    for (const path of [
      'b.txt',
      'a/z.md',
      'a/b.html.bak',
      '.hidden/c.txt',
      'a/.d.txt',
      'picture.png',
      'c.TXT',
    ])
      await put(path);
    const { articles, failures, roots } = await readAll(folder);
    expect(Object.keys(articles)).toEqual(['a/z.md', 'b.txt', 'c.TXT']);
    expect(failures).toEqual({});
    expect(roots).toEqual([
      { root: folder, complete: true, paths: ['a/z.md', 'b.txt', 'c.TXT'], unseen: [] },
    ]);
  });

  test('gives every article its root and its path below it', async () => {
    await put('2017/a.txt');
    const outcomes = [];
    for await (const outcome of readSources({ type: 'paths', paths: [folder] })) outcomes.push(outcome);
    expect(outcomes[0]).toMatchObject({ origin: { root: folder, path: '2017/a.txt' } });
  });

  test('with links that lead back is read once, and the loop is told once', async () => {
    await put('a/one.txt');
    await symlink('..', join(folder, 'a/up'));
    await symlink('self', join(folder, 'self'));
    const { articles, failures, roots } = await readAll(folder);
    expect(Object.keys(articles)).toEqual(['a/one.txt']);
    expect(failures).toEqual({
      self: expect.stringMatching(/leads to itself/),
      'a/up': expect.stringMatching(/link back to a folder it lies in/),
    });
    expect(roots[0]?.complete).toBe(true);
  });

  test('with a link to another folder is read through it, and a linked folder of its own only once', async () => {
    const other = await mkdtemp(join(tmpdir(), 'pullquote-other-'));
    try {
      await writeFile(join(other, 'far.txt'), STORY);
      await put('real/near.txt');
      await symlink(other, join(folder, 'linked'));
      await symlink('real', join(folder, 'alias'));
      await symlink('real/near.txt', join(folder, 'near-too.txt'));
      await symlink('gone.txt', join(folder, 'broken.txt'));
      const { articles, failures } = await readAll(folder);
      expect(Object.keys(articles)).toEqual(['near-too.txt', 'real/near.txt', 'linked/far.txt']);
      expect(failures).toEqual({ 'broken.txt': expect.stringMatching(/does not exist/) });
    } finally {
      await rm(other, { recursive: true });
    }
  });

  test('named twice, or with a file of its own, is read once', async () => {
    await put('a.txt');
    const { articles } = await readAll(folder, folder, join(folder, 'a.txt'));
    expect(Object.keys(articles)).toEqual(['a.txt']);
  });

  test('a pipe in it does not hang the walk; a folder named as a text is walked', async () => {
    await put('b.txt');
    await put('folder.txt/c.txt');
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    const { articles, failures } = await readAll(folder);
    expect(Object.keys(articles)).toEqual(['b.txt', 'folder.txt/c.txt']);
    expect(failures).toEqual({ 'a.txt': expect.stringMatching(/neither a file nor a folder/) });
  });

  test.skipIf(isRoot)(
    'what may not be read is told and is not taken for gone (root reads everything)',
    async () => {
      await put('a.txt');
      await put('locked/b.txt');
      await chmod(join(folder, 'a.txt'), 0);
      await chmod(join(folder, 'locked'), 0);
      const { failures, roots } = await readAll(folder);
      await chmod(join(folder, 'locked'), 0o700);
      expect(failures).toEqual({
        'a.txt': expect.stringMatching(/may not be read/),
        locked: expect.stringMatching(/may not be read/),
      });
      expect(roots).toEqual([{ root: folder, complete: false, paths: ['a.txt'] }]);
    },
  );
});

describe('the data folder', () => {
  const readBeside = async (...paths: string[]) => {
    const names: string[] = [];
    const options = { ownFolder: join(folder, 'data') };
    for await (const outcome of readSources({ type: 'paths', paths }, options)) {
      if ('draft' in outcome) names.push(outcome.name);
      if ('failure' in outcome) names.push(`${outcome.failure.name} ${outcome.failure.reason}`);
    }
    return names.map((name) => name.replace(`${folder}/`, ''));
  };

  test('is passed over where it lies among articles, also behind a link', async () => {
    await put('story.txt');
    await put('data/answers.jsonl', '{"id":"a"}\n');
    await put('more/story.txt');
    await symlink(join(folder, 'data'), join(folder, 'more/linked'));
    expect(await readBeside(folder)).toEqual(['more/story.txt', 'story.txt']);
    expect(await readBeside(join(folder, 'more'))).toEqual(['more/story.txt']);
  });

  test('is refused where it is named itself, also by a link', async () => {
    await put('data/answers.jsonl', '{"id":"a"}\n');
    await symlink(join(folder, 'data'), join(folder, 'linked'));
    expect(await readBeside(join(folder, 'data'))).toEqual([
      expect.stringMatching(/^data is the data folder/),
    ]);
    expect(await readBeside(join(folder, 'linked'))).toEqual([
      expect.stringMatching(/^linked is the data folder/),
    ]);
  });
});

describe('files', () => {
  test('whose names are not UTF-8 are not said to be missing', async (context) => {
    const path = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
    try {
      await writeFile(path, STORY);
    } catch {
      // Any failure means the same: this file system takes no such name.
      return context.skip('this file system has no names that are not UTF-8');
    }
    const name = 'caf\ufffd.txt';
    const reason = 'has a name that is not UTF-8; rename it';
    expect((await readAll(folder)).failures).toEqual({ [name]: reason });
    expect((await readAll(join(folder, name))).failures).toEqual({ [name]: reason });
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
    const { articles, failures } = await readAll(folder);
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
    const { articles, failures } = await readAll(folder);
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
      const file = await open(join(folder, name), 'w');
      await file.truncate(50 * 1024 * 1024);
      await file.write('{"id":"1","title":"A","text":"One."}\n', 0);
      await file.close();
    }
    const { articles, failures } = await readAll(folder);
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
    const { articles, failures } = await readAll(folder);
    expect(articles).toEqual({ 'a.jsonl:2': 'Two.', 'e.txt': STORY });
    expect(Object.keys(failures)).toEqual(['a.jsonl:1', 'b.html', 'c.html', 'd.md']);
    for (const reason of Object.values(failures)) expect(reason).toMatch(/nested too deep/);
  });

  test('that do not exist are told, with what to do', async () => {
    const { failures } = await readAll(join(folder, 'gone.txt'), '/dev/null');
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
    const { articles } = await readAll(...['story', 'page', 'lines'].map((name) => join(folder, name)));
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
