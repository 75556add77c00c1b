import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/ingest/index.js';
import { STORY, sourceFolder } from '../support/source-folder.js';

const { at, below, put, readAll } = sourceFolder();
const isRoot = process.getuid?.() === 0;

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
    const { articles, failures, roots } = await readAll(at());
    expect(Object.keys(articles)).toEqual(['a/z.md', 'b.txt', 'c.TXT']);
    expect(failures).toEqual({});
    expect(roots).toEqual([{ root: at(), complete: true, paths: ['a/z.md', 'b.txt', 'c.TXT'], unseen: [] }]);
  });

  test('gives every article its root and its path below it', async () => {
    await put('2017/a.txt');
    const outcomes = [];
    for await (const outcome of readSources({ type: 'paths', paths: [at()] })) outcomes.push(outcome);
    expect(outcomes[0]).toMatchObject({ origin: { root: at(), path: '2017/a.txt' } });
  });

  test('with links that lead back is read once, and the loop is told once', async () => {
    await put('a/one.txt');
    await symlink('..', at('a/up'));
    await symlink('self', at('self'));
    const { articles, failures, roots } = await readAll(at());
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
      await symlink(other, at('linked'));
      await symlink('real', at('alias'));
      await symlink('real/near.txt', at('near-too.txt'));
      await symlink('gone.txt', at('broken.txt'));
      const { articles, failures } = await readAll(at());
      expect(Object.keys(articles)).toEqual(['near-too.txt', 'real/near.txt', 'linked/far.txt']);
      expect(failures).toEqual({ 'broken.txt': expect.stringMatching(/does not exist/) });
    } finally {
      await rm(other, { recursive: true });
    }
  });

  test('named twice, or with a file of its own, is read once', async () => {
    await put('a.txt');
    const { articles } = await readAll(at(), at(), at('a.txt'));
    expect(Object.keys(articles)).toEqual(['a.txt']);
  });

  test('a pipe in it does not hang the walk; a folder named as a text is walked', async () => {
    await put('b.txt');
    await put('folder.txt/c.txt');
    execFileSync('mkfifo', [at('a.txt')]);
    const { articles, failures } = await readAll(at());
    expect(Object.keys(articles)).toEqual(['b.txt', 'folder.txt/c.txt']);
    expect(failures).toEqual({ 'a.txt': expect.stringMatching(/neither a file nor a folder/) });
  });

  test.skipIf(isRoot)(
    'what may not be read is told and is not taken for gone (root reads everything)',
    async () => {
      await put('a.txt');
      await put('locked/b.txt');
      await chmod(at('a.txt'), 0);
      await chmod(at('locked'), 0);
      const { failures, roots } = await readAll(at());
      await chmod(at('locked'), 0o700);
      expect(failures).toEqual({
        'a.txt': expect.stringMatching(/may not be read/),
        locked: expect.stringMatching(/may not be read/),
      });
      expect(roots).toEqual([{ root: at(), complete: false, paths: ['a.txt'], unseen: [] }]);
    },
  );
});

describe('the data folder', () => {
  const readBeside = async (...paths: string[]) => {
    const names: string[] = [];
    const options = { ownFolder: at('data') };
    for await (const outcome of readSources({ type: 'paths', paths }, options)) {
      if ('draft' in outcome) names.push(outcome.name);
      if ('failure' in outcome) names.push(`${outcome.failure.name} ${outcome.failure.reason}`);
    }
    return names.map((name) => below(name));
  };

  test('is passed over where it lies among articles, also behind a link', async () => {
    await put('story.txt');
    await put('data/answers.jsonl', '{"id":"a"}\n');
    await put('more/story.txt');
    await symlink(at('data'), at('more/linked'));
    expect(await readBeside(at())).toEqual(['more/story.txt', 'story.txt']);
    expect(await readBeside(at('more'))).toEqual(['more/story.txt']);
  });

  test('is refused where it is named itself, also by a link', async () => {
    await put('data/answers.jsonl', '{"id":"a"}\n');
    await symlink(at('data'), at('linked'));
    expect(await readBeside(at('data'))).toEqual([expect.stringMatching(/^data is the data folder/)]);
    expect(await readBeside(at('linked'))).toEqual([expect.stringMatching(/^linked is the data folder/)]);
  });
});
