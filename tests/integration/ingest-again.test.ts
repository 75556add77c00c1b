import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IngestEvent } from '../../src/coverage/index.js';
import { LibraryBusyError } from '../../src/store/errors.js';
import { ingested, misquotes } from '../support/model-library.js';
import { changeable, HARBOUR } from '../support/written-coverage.js';

describe('another ingest', () => {
  it('of the same folder embeds nothing and commits nothing', async () => {
    const { library, ...paths } = await changeable();
    const before = await library.statistics();
    const events: IngestEvent[] = [];
    for await (const event of library.ingest({ type: 'paths', paths: [paths.coverage] })) events.push(event);
    expect(events.map(({ type }) => type)).not.toContain('embedding');
    expect(events.at(-1)).toMatchObject({
      summary: { added: 0, revised: 0, unchanged: 3, removed: 0, passages: 0 },
    });
    expect(await library.statistics()).toEqual(before);
    await library.close();
  });

  it('of a changed article makes revision 2, and what was quoted before stays as it was', async () => {
    const { library, ...paths } = await changeable();
    const question = { text: 'what did the repairs to the eastern quay cost' };
    const first = await library.ask(question, { channel: 'c' });
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR.replace('4.2 million', '5.9 million'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ added: 0, revised: 1, unchanged: 2 });
    const second = await library.ask(question, { channel: 'c' });
    expect(second.quotes[0]).toMatchObject({ revision: 2, article: { id: 'harbour' } });
    expect(second.quotes[0]?.highlight.text).toContain('5.9 million');
    expect(await misquotes(second, paths.data)).toEqual([]);
    const [old] = await library.cite(first.id ?? '');
    expect(old).toMatchObject({ revision: 1, quote: { text: first.quotes[0]?.text } });
    expect(old?.quote?.highlight.text).toContain('4.2 million');
    await library.close();
  });

  it('of a folder that a file has gone from removes its article, and a removed article is not quoted', async () => {
    const { library, ...paths } = await changeable();
    const { id = '' } = await library.ask(
      { text: 'when do fishing boats return', limit: 1 },
      { channel: 'c' },
    );
    await rm(join(paths.coverage, 'harbour.txt'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ removed: 1, unchanged: 2 });
    expect((await library.remove('bridge')).title).toBe('Bridge closed');
    expect((await library.list()).map((article) => article.id)).toEqual(['tram-7']);
    const { quotes } = await library.ask({ text: 'harbour bridge', limit: 9 });
    expect(new Set(quotes.map(({ article }) => article.id))).toEqual(new Set(['tram-7']));
    await expect(library.cite(id)).rejects.toThrow('have been removed since');
    await library.close();
  });

  it('of an article that was removed and comes back with another text cites nothing anew', async () => {
    const { library, ...paths } = await changeable();
    const { id = '' } = await library.ask(
      { text: 'when do fishing boats return', limit: 1 },
      { channel: 'c' },
    );
    await library.remove('harbour');
    await writeFile(join(paths.coverage, 'harbour.txt'), HARBOUR.replace('Repairs', 'The long repairs'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ added: 1 });
    await expect(library.cite(id)).rejects.toThrow('have been removed since');
    await expect(library.recall(id)).rejects.toThrow('have been removed since');
    await library.close();
  });

  it('of a folder with a linked one that is away keeps what came from there, and says so', async () => {
    const { library, ...paths } = await changeable();
    const archive = join(paths.coverage, '..', 'archive');
    await mkdir(archive);
    await writeFile(join(archive, 'tunnel.txt'), 'Tunnel opens\n\nThe tunnel was opened on Friday.');
    await symlink(archive, join(paths.coverage, 'archive'));
    expect(await ingested(library, paths.coverage)).toMatchObject({ added: 1 });
    await rename(archive, `${archive}-away`);
    const summary = await ingested(library, paths.coverage);
    expect(summary).toMatchObject({ removed: 0, failed: [{ name: join(paths.coverage, 'archive') }] });
    await rename(`${archive}-away`, archive);
    expect(await ingested(library, paths.coverage)).toMatchObject({ added: 0, unchanged: 4 });
    await library.close();
  });

  it('of the folder that an article was moved out of does not remove it', async () => {
    const { library, ...paths } = await changeable();
    const archive = join(paths.coverage, '..', 'archive');
    await mkdir(archive);
    await rename(join(paths.coverage, 'wire.jsonl'), join(archive, 'wire.jsonl'));
    await ingested(library, archive);
    expect(await ingested(library, paths.coverage)).toMatchObject({ removed: 0 });
    expect(await ingested(library, archive)).toMatchObject({ unchanged: 2 });
    expect(await library.list()).toHaveLength(3);
    await library.close();
  });

  it('of an emptied folder removes nothing and says so', async () => {
    const { library, ...paths } = await changeable();
    await rm(paths.coverage, { recursive: true });
    await mkdir(paths.coverage);
    const summary = await ingested(library, paths.coverage);
    expect(summary).toMatchObject({ removed: 0, warnings: [{ name: paths.coverage }] });
    expect(await library.list()).toHaveLength(3);
    await library.close();
  });

  it('of a folder that holds no articles says so, and which files are read', async () => {
    const { library, ...paths } = await changeable();
    const wrong = join(paths.data, '..', 'wrong');
    await mkdir(wrong);
    await writeFile(join(wrong, 'story.docx'), 'not read');
    const { warnings } = await ingested(library, wrong);
    expect(warnings).toMatchObject([{ name: wrong, code: 'folder-without-articles' }]);
    expect(warnings[0]?.reason).toContain('.txt, .md, .html, .json, .jsonl');
    const warned = async (...folders: string[]) =>
      (await ingested(library, { type: 'paths', paths: folders })).warnings.length;
    expect(await warned(wrong, paths.coverage)).toBe(1);
    expect(await warned(paths.coverage, paths.coverage)).toBe(0);
    await library.close();
  });

  it('that is stopped keeps what was committed, and lets the next one write', async () => {
    const { library, ...paths } = await changeable();
    await writeFile(
      join(paths.coverage, 'late.txt'),
      'A late story\n\nThe late story tells of snow in Juneau.\n',
    );
    const stop = new AbortController();
    const run = async () => {
      const source = { type: 'paths', paths: [paths.coverage] } as const;
      for await (const _ of library.ingest(source, { signal: stop.signal })) stop.abort();
    };
    await expect(run()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await library.list()).toHaveLength(3);
    expect(await ingested(library, paths.coverage)).toMatchObject({ added: 1, unchanged: 3 });
    await library.close();
  });

  it('beside one that is running is refused, and questions are answered meanwhile', async () => {
    const { library, ...paths } = await changeable();
    const running = library.ingest({ type: 'paths', paths: [paths.coverage] })[Symbol.asyncIterator]();
    await running.next();
    await expect(ingested(library, paths.coverage)).rejects.toThrow(LibraryBusyError);
    expect((await library.ask({ text: 'why was the bridge closed' })).answered).toBe(true);
    await running.return?.();
    expect(await ingested(library, paths.coverage)).toMatchObject({ unchanged: 3 });
    await library.close();
  });
});
