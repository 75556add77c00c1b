import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMissing, runCli } from '../support/cli-process.js';
import { filledCommand, QUESTION } from '../support/filled-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { folder, data, corpus, cli, fill } = filledCommand();

describe.skipIf(cliMissing !== '')(`the command${cliMissing}`, () => {
  beforeAll(fill);

  describe('wrong usage', () => {
    it('exits 2 with one line on standard error and nothing on standard output', async () => {
      const wrong = [
        [],
        ['sing'],
        ['list', '--colour'],
        ['remove'],
        ['ask'],
        ['ask', '--limit', 'many', 'x'],
        ['ask', 'x', '--batch', '-'],
        ['ingest'],
        ['ingest', ''],
        ['ingest', corpus, ' '],
        ['--json', 'stats', 'x'],
        ['--sample', 'bot'],
      ];
      for (const args of wrong) {
        const { status, stdout, stderr } = await cli(...args);
        expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
        expect(stderr).toMatch(/^[^\n]+ See `pullquote --help`\.\n$/);
      }
    });

    it('of a setting is told with its name', async () => {
      const { status, stderr } = await runCli(['--data', data, 'list'], { env: { LOG_LEVEL: 'loud' } });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^LOG_LEVEL must be one of/);
    });

    it('of a settings file that cannot be read is told, and nothing is done with other settings', async () => {
      const cwd = await temporaryFolder();
      await mkdir(join(cwd, '.env'));
      const { status, stdout, stderr } = await runCli(['list'], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^The file \.env cannot be read/);
      expect(await readdir(cwd)).toEqual(['.env']);
    });

    it('is helped with examples', async () => {
      const { status, stdout } = await runCli(['--help']);
      expect(status).toBe(0);
      expect(stdout).toContain('Examples:');
    });

    it('is helped with a timeline of which the sample has more than an entry', async () => {
      const [, example = ''] =
        /^ +pullquote (timeline .+?) {2,}/m.exec((await runCli(['--help'])).stdout) ?? [];
      const sample = ['--data', await temporaryFolder(), '--sample', '--json'];
      const { stdout } = await runCli([...sample, ...example.split(' ')]);
      expect(JSON.parse(stdout).entries.length).toBeGreaterThan(3);
    });
  });

  describe('a question that cannot be asked', () => {
    it.each([
      ['spaces', '   ', 'There are no words in that question.'],
      ['emoji', '🎉🎉🎉', 'There are no words in that question.'],
      ['10,000 characters', 'a '.repeat(5_000), 'That question is 10,000 characters long'],
    ])('of %s is answered with a friendly line', async (_, question, line) => {
      const { status, stdout, stderr } = await cli('ask', question);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.startsWith(line)).toBe(true);
      expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
    });

    it('because nothing was ingested yet is told what to do', async () => {
      const { status, stderr } = await runCli(['--data', join(folder, 'empty'), 'ask', QUESTION]);
      expect(status).toBe(1);
      expect(stderr).toContain('There is no coverage in this library yet.');
      expect(stderr).toContain('pullquote ingest');
    });
  });
});
