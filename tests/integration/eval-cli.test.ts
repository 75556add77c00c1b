import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMissing, runCli, startCli } from '../support/cli-process.js';
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
    ['a report on feedback', ['--from-feedback', '--report', 'r.html'], 2, '--report goes with folders'],
    ['peers of feedback', ['--from-feedback', '--peers'], 2, '--peers goes with folders'],
    ['a part of feedback', ['--from-feedback', '--questions', '3'], 2, '--questions goes with folders'],
    ['a folder without a set', ['nowhere'], 1, 'corpus.jsonl cannot be read'],
  ])('says what is wrong with %s', async (_, args, status, said) => {
    const result = await evaluate(...args);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.stderr).toContain(said);
  });

  it('says of an empty library that there is nothing to export, and writes nothing', async () => {
    const out = join(folder, 'nothing');
    const from = (name: string) => ['--data', join(folder, name), 'eval', '--from-feedback', '--out', out];
    const empty = await runCli(from('empty'));
    expect(empty).toMatchObject({ status: 1, stdout: '' });
    expect(empty.stderr).toMatch(/^There is nothing to export: there is no coverage[^\n]+\nAdd articles/);
    const unasked = join(folder, 'unasked');
    await runCli(['--data', unasked, 'ingest', join(folder, 'corpus.jsonl')]);
    expect((await runCli(from('unasked'))).stderr).toMatch(
      /^There is nothing to export: no question is kept/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('says of a set that cannot be written why, in two lines', async () => {
    const { status, stdout, stderr } = await evaluate(
      '--from-feedback',
      '--out',
      join(folder, 'corpus.jsonl'),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^The question set cannot be written to \S+ \(\w+\)\.\nName a folder with --out[^\n]+\n$/,
    );
  });

  it('says of a report that cannot be written why, before anything is asked', async () => {
    const own = join(folder, 'to-report');
    expect(await evaluate('--from-feedback', '--out', own)).toMatchObject({ status: 0 });
    for (const report of [join(folder, 'nowhere', 'report.html'), folder]) {
      const { status, stdout, stderr } = await evaluate(own, '--report', report);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^The report cannot be written to \S+\.\nName a file in a folder that exists/);
    }
  });

  it('says of a set of which nothing is judged that there is nothing to score', async () => {
    const unjudged = join(folder, 'unjudged');
    await mkdir(unjudged);
    await writeFile(join(unjudged, 'corpus.jsonl'), lines(...articles));
    await writeFile(join(unjudged, 'queries.jsonl'), lines({ id: 'q1', text: 'when did Abe visit Russia' }));
    await writeFile(join(unjudged, 'answers.jsonl'), lines({ qid: 'q1', docid: '', answers: [] }));
    const { status, stdout, stderr } = await evaluate(unjudged);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^None of the questions in the set unjudged is judged yet[^\n]+\nSay in its answers\.jsonl/,
    );
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves no library behind where %s stops it', async (signal, status) => {
    const many = join(folder, `many-${signal}`);
    const temporary = join(folder, `tmp-${signal}`);
    await Promise.all([mkdir(many), mkdir(temporary)]);
    const story = (i: number) => ({
      id: `m${i}`,
      title: `Ferry ${i}`,
      text: `Ferry ${i} sails. `.repeat(300),
    });
    await writeFile(join(many, 'corpus.jsonl'), lines(...Array.from({ length: 200 }, (_, i) => story(i))));
    await writeFile(join(many, 'queries.jsonl'), lines({ id: 'q1', text: 'does the ferry sail' }));
    await writeFile(join(many, 'answers.jsonl'), lines({ qid: 'q1', unanswerable: true }));
    const child = startCli(['eval', many], { cwd: folder, env: { READER: 'off', TMPDIR: temporary } });
    const errors = text(child.stderr);
    await expect.poll(async () => (await readdir(temporary)).length, { timeout: 20_000 }).toBe(1);
    child.kill(signal);
    await once(child, 'close');
    expect(await errors).toBe('Stopped.\n');
    expect(child.exitCode).toBe(status);
    expect(await readdir(temporary)).toEqual([]);
  });
});
