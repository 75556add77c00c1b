import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMissing, runCli } from '../support/cli-process.js';
import { sharedFolder } from '../support/shared-folder.js';

const data = sharedFolder();
const sample = join(data, 'sample');
const questions = join(sample, 'questions.jsonl');

const cli = (...args: string[]) => runCli(['--data', data, '--sample', ...args]);

/**
 * With --sample the library is opened before the command, to fill it: what the command asks of opening it holds all the
 * same.
 */
describe.skipIf(cliMissing !== '')(`the sample coverage${cliMissing}`, () => {
  beforeAll(async () => {
    expect(await cli('list')).toMatchObject({ status: 0 });
  });

  it('forgets old questions when something is asked, and not before', async () => {
    const old = { type: 'question', at: '2020-01-01T00:00:00.000Z', text: 'asked long ago', answered: true };
    await writeFile(questions, `${JSON.stringify({ ...old, tookMs: 5 })}\n`);
    expect(await cli('stats')).toMatchObject({ status: 0 });
    expect(await readFile(questions, 'utf8')).toContain('asked long ago');
    expect(await cli('ask', 'when did Abe visit Russia')).toMatchObject({ status: 0 });
    expect(await readFile(questions, 'utf8')).not.toContain('asked long ago');
  });

  it('is indexed again by an ingest of nothing in particular, which is done then', async () => {
    const terms = (await readdir(sample)).find((name) => name.endsWith('.terms')) ?? 'none';
    await rm(join(sample, terms));
    const { status, stdout, stderr } = await cli('ingest');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('articles indexed again, 0 lost.');
  });
});
