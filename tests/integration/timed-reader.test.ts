import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ingestProblem } from '../../src/coverage/index.js';
import { type ReadSourcesOptions, readSources, type SourceOutcome } from '../../src/ingest/index.js';
import { compiled } from '../support/child-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A thread runs what Node understands by itself. */
const script = pathToFileURL(compiled('src/ingest/reader-thread.ts'));

/** Parsing it takes time that grows with the square, many minutes, and a third of the memory that a file may take. */
const ENDLESS = '*a_'.repeat(200_000);
const STORY = 'Harbour to reopen\n\nThe council voted on Monday to reopen the old harbour.\n';

async function outcomesOf(folder: string, options: ReadSourcesOptions): Promise<SourceOutcome[]> {
  const outcomes: SourceOutcome[] = [];
  for await (const outcome of readSources({ type: 'paths', paths: [folder] }, options))
    outcomes.push(outcome);
  return outcomes;
}

async function filled(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'news');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('a file that would be read for ever', () => {
  it('is given up, and those before and after it are read', async () => {
    const folder = await filled({
      'a.txt': STORY,
      'b.md': ENDLESS,
      'c.md': STORY,
      'd.html': `<p>${STORY.repeat(5)}</p>`,
      'e.json': '[{"id":"1","text":"One."},{"id":"2"}]',
    });
    const outcomes = await outcomesOf(folder, { script, longestSeconds: 8 });
    const tooLong = ingestProblem('took-too-long', { seconds: 8 });
    expect(outcomes).toMatchObject([
      { name: join(folder, 'a.txt'), draft: { text: STORY } },
      { failure: { name: join(folder, 'b.md'), ...tooLong }, origin: { root: folder, path: 'b.md' } },
      { name: join(folder, 'c.md'), draft: { text: STORY.trim() } },
      { name: join(folder, 'd.html') },
      { name: join(folder, 'e.json:1'), draft: { text: 'One.' } },
      { failure: { name: join(folder, 'e.json:2'), code: 'no-text-field' } },
      { roots: [{ root: folder }] },
    ]);
  }, 60_000);

  it('is given up where it takes more memory than there may be, and the next one is read', async () => {
    const table = `| Ward | Votes | Name |\n|---|---|---|\n${'| North | 12 | Foss |\n'.repeat(150_000)}`;
    const folder = await filled({ 'a.md': table, 'b.md': STORY });
    expect(await outcomesOf(folder, { script, longestSeconds: 60 })).toMatchObject([
      { failure: { name: join(folder, 'a.md'), code: 'took-too-much-memory' } },
      { name: join(folder, 'b.md'), draft: { text: STORY.trim() } },
      { roots: [{ root: folder }] },
    ]);
  }, 60_000);

  it('is left as soon as reading is to stop, with the reason', async () => {
    const folder = await filled({ 'a.md': STORY, 'b.md': ENDLESS });
    const stop = new AbortController();
    const reading = readSources(
      { type: 'paths', paths: [folder] },
      { script, longestSeconds: 3600, signal: stop.signal },
    );
    await reading.next();
    const next = reading.next();
    // It is in the midst of it by then.
    setTimeout(() => stop.abort(new Error('enough')), 500);
    await expect(next).rejects.toThrow('enough');
  });
});

it('files are read where no thread can be started', async () => {
  const folder = await filled({ 'a.txt': STORY, 'b.json': '{"id":"1","text":"One."}' });
  const missing = pathToFileURL(join(folder, 'no-such-thread.js'));
  expect(await outcomesOf(folder, { script: missing })).toMatchObject([
    { draft: { text: STORY } },
    { draft: { text: 'One.' } },
    { roots: [{ root: folder }] },
  ]);
});

it('bytes that are handed over stay whole', async () => {
  const bytes = Buffer.from(STORY);
  const source = { type: 'bytes', name: 'story.txt', bytes } as const;
  for await (const _ of readSources(source, { script }));
  expect(bytes.toString()).toBe(STORY);
});
