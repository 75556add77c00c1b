import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CliOptions, cliMissing, runCli, startCli } from '../support/cli-process.js';
import { filledCommand, QUESTION } from '../support/filled-command.js';

const { folder, data, cli, fill } = filledCommand();

/** A batch of questions, given on standard input. */
const batch = (lines: string, options: CliOptions = {}) =>
  runCli(['--data', data, '--json', 'ask', '--batch', '-', '--limit', '1'], { ...options, input: lines });

describe.skipIf(cliMissing !== '')(`the command${cliMissing}`, () => {
  beforeAll(fill);

  describe('a batch', () => {
    it('keeps order and ids, past blank lines and a byte order mark', async () => {
      const lines = [
        '\ufeff{"id":"q2","text":"old bridge in Dresden"}',
        '',
        '  ',
        `{"id":7,"text":"${QUESTION}"}`,
        '{"id":"q1","text":"how do I bake bread"}',
      ];
      const { status, stdout, stderr } = await batch(lines.join('\r\n'));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(answers.map(({ id }) => id)).toEqual(['q2', '7', 'q1']);
      expect(answers.map(({ quotes }) => quotes.length)).toEqual([1, 1, 1]);
      expect(answers[0].quotes[0].article.id).toBe('bridge');
    });

    it('has a document for a question that cannot be asked, and asks the others', async () => {
      const questions = [' ', '??', 'why '.repeat(1_001), QUESTION];
      const lines = questions.map((text, i) => JSON.stringify({ id: i, text })).join('\n');
      const { status, stdout, stderr } = await batch(lines);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const none = { answered: false, outcome: 'not-a-question', probability: 0, quotes: [], tookMs: 0 };
      expect(answers[0]).toEqual({
        id: '0',
        question: ' ',
        ...none,
        problem: 'There are no words in that question.',
      });
      expect(answers[1]).toMatchObject({ ...none, problem: 'There are no words in that question.' });
      expect(answers[2].problem).toBe('That question is 4,004 characters long, and I read up to 4,000.');
      expect(answers[3]).toMatchObject({ id: '3', answered: true });
      const plain = await runCli(['--data', data, 'ask', '--batch', '-'], { input: lines });
      expect(plain.stdout).toMatch(/^1: \?\?\nThere are no words in that question\.$/m);
    });

    it('that is stopped says so, and no more', async () => {
      const child = startCli(['--data', data, 'ask', '--batch', '-']);
      const errors = text(child.stderr);
      child.stdin.write(`${JSON.stringify({ id: 1, text: QUESTION })}\n`);
      await once(child.stdout, 'data');
      child.kill('SIGINT');
      await once(child, 'close');
      expect(await errors).toBe('Stopped.\n');
      expect(child.exitCode).toBe(130);
    });

    it.each([
      ['{"id":"a","text":"x"}\n{"id":"b"', '-:2 is not JSON.'],
      ['{"id":"a"}', '-:1 has no "id" and "text".'],
      ['null', '-:1 has no "id" and "text".'],
    ])('names the line of %j that is no question', async (lines, message) => {
      const { status, stderr } = await batch(lines);
      expect(status).toBe(1);
      expect(stderr.split('\n')[0]).toBe(message);
    });

    it('that is not there is told', async () => {
      const { status, stderr } = await cli('ask', '--batch', join(folder, 'nowhere.jsonl'));
      expect(status).toBe(1);
      expect(stderr).toContain('nowhere.jsonl cannot be read');
    });
  });
});
