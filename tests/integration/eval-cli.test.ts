import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMissing, runCli } from '../support/cli-process.js';
import { articles } from '../support/coverage.js';
import { sharedFolder } from '../support/shared-folder.js';

const folder = sharedFolder();
const data = join(folder, 'data');
const set = join(folder, 'set');
const run = (...args: string[]) => runCli(['--data', data, ...args], { cwd: folder, env: { READER: 'off' } });
const evaluate = (...args: string[]) => run('eval', ...args);
const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe.skipIf(cliMissing !== '')(`pullquote eval${cliMissing}`, () => {
  beforeAll(async () => {
    const corpus = join(folder, 'corpus.jsonl');
    await writeFile(corpus, lines(...articles));
    expect(await run('ingest', corpus)).toMatchObject({ status: 0 });
    expect(await run('ask', 'when did Abe visit Russia')).toMatchObject({ status: 0 });
  });

  it('makes a set of real use, says what is in it and what to do with it, and scores it', async () => {
    const made = await evaluate('--from-feedback', '--out', set);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain(`3 articles and 1 question are in ${set}:\n  1 answered`);
    expect(made.stdout).toContain('An editor should look through answers.jsonl');

    const report = join(folder, 'report.html');
    const scored = await evaluate(set, '--report', report);
    expect(scored).toMatchObject({ status: 0, stderr: `The report is in ${report}.\n` });
    expect(scored.stdout).toMatch(/^set\n3 articles, 1 question: 1 answerable\n/);
    expect(scored.stdout).toMatch(/^ {2}Right article first \(Hit@1\) +100\.0 %$/m);
    expect(scored.stdout).toMatch(/^ {2}Word for word +100\.0 %$/m);
    expect(await readFile(report, 'utf8')).toContain('<h1>Evaluation of Pullquote</h1>');

    const again = await evaluate('--from-feedback', '--out', set);
    expect(again).toMatchObject({ status: 1, stdout: '' });
    expect(again.stderr).toContain('There is a question set in');
  });

  it('prints JSON alone where it is asked to', async () => {
    const own = join(folder, 'own');
    expect(await run('--json', 'eval', '--from-feedback', '--out', own)).toMatchObject({ status: 0 });
    const { stdout } = await run('--json', 'eval', own);
    expect(JSON.parse(stdout)).toMatchObject({
      sets: [{ set: 'own', articles: 3, questions: 1, figures: { hitAt1: 1, sentenceAt1: 1 }, failures: [] }],
    });
  });

  it.each([
    ['no folder', [], 2, 'Name a folder'],
    ['folders and feedback', ['x', '--from-feedback'], 2, 'not both'],
    ['a place for nothing', ['x', '--out', 'y'], 2, '--out goes with --from-feedback'],
    ['a folder without a set', ['nowhere'], 1, 'corpus.jsonl cannot be read'],
  ])('says what is wrong with %s', async (_, args, status, said) => {
    const result = await evaluate(...args);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.stderr).toContain(said);
  });
});
