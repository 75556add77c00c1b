import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetOldQuestions, keepForgetting } from '../../src/library/questions/retention.js';
import { openAnswerLog } from '../../src/store/answer-log.js';
import { openQuestionLog } from '../../src/store/question-log.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const NOW = new Date('2026-06-30T12:00:00Z');
const LONG_AGO = '2026-03-01T12:00:00.000Z';
const LATELY = '2026-06-29T12:00:00.000Z';

async function filled(directory: string) {
  await mkdir(directory, { recursive: true });
  const questions = openQuestionLog(directory);
  const answers = openAnswerLog(directory);
  const ids: string[] = [];
  for (const at of [LONG_AGO, LATELY]) {
    const text = `asked at ${at}`;
    await questions.append({ type: 'question', at, text, answered: false, tookMs: 5 });
    await questions.append({ type: 'rejection', at, answerId: 'some' });
    const kept = { channel: '1', private: false, askedAt: at, question: text, answered: true, quotes: [] };
    ids.push(await answers.record(kept));
  }
  return { questions, answers, ids };
}

describe('forgetting old questions', () => {
  it('removes what is older than it is kept, and the question of answers given then', async () => {
    const directory = await temporaryFolder();
    const { questions, answers, ids } = await filled(directory);
    await forgetOldQuestions(directory, 90, NOW);
    expect((await questions.since('')).map(({ at }) => at)).toEqual([LATELY, LATELY]);
    const [old, recent] = await Promise.all(ids.map((id) => answers.find(id)));
    expect(old).toMatchObject({ id: ids[0], question: '', answered: true });
    expect(recent?.question).toBe(`asked at ${LATELY}`);
    for (const file of ['questions.jsonl', 'answers.jsonl']) {
      expect(await readFile(join(directory, file), 'utf8')).not.toContain(`asked at ${LONG_AGO}`);
    }
  });

  it('leaves nothing where questions are not kept at all', async () => {
    const directory = await temporaryFolder();
    const { questions } = await filled(directory);
    await forgetOldQuestions(directory, 0, NOW);
    expect(await questions.since('')).toEqual([]);
    expect(await readFile(join(directory, 'answers.jsonl'), 'utf8')).not.toContain('asked at');
  });

  it('rewrites nothing where nothing is old', async () => {
    const directory = await temporaryFolder();
    await filled(directory);
    const before = await readFile(join(directory, 'questions.jsonl'), 'utf8');
    await forgetOldQuestions(directory, 365, NOW);
    expect(await readFile(join(directory, 'questions.jsonl'), 'utf8')).toBe(before);
  });

  it('loses nothing that is asked meanwhile', async () => {
    const directory = await temporaryFolder();
    const { questions } = await filled(directory);
    const asking = Array.from({ length: 50 }, (_, i) =>
      questions.append({ type: 'question', at: LATELY, text: `${i}`, answered: true, tookMs: 1 }),
    );
    await Promise.all([forgetOldQuestions(directory, 90, NOW), ...asking]);
    const texts = (await questions.since('')).flatMap((entry) =>
      entry.type === 'question' ? entry.text : [],
    );
    expect(new Set(texts)).toEqual(new Set([`asked at ${LATELY}`, ...asking.keys()].map(String)));
  });

  it('passes over a line that was cut off', async () => {
    const directory = await temporaryFolder();
    const { questions } = await filled(directory);
    const path = join(directory, 'questions.jsonl');
    await writeFile(path, `{"type":"question","at":"2026\n${await readFile(path, 'utf8')}`);
    await forgetOldQuestions(directory, 90, NOW);
    expect(await questions.since('')).toHaveLength(2);
  });

  it('begins at once, in the folders of all servers, and needs none of them to be there', async () => {
    const directory = await temporaryFolder();
    const shelvesDirectory = join(directory, 'guilds');
    const direct = join(directory, 'direct-messages');
    const directories = [directory, direct];
    (await keepForgetting({ directories, shelvesDirectory, days: 1 }))();
    const logs = [await filled(join(shelvesDirectory, '123')), await filled(direct)];
    (await keepForgetting({ directories, shelvesDirectory, days: 1 }))();
    for (const { questions } of logs) expect(await questions.since('')).toEqual([]);
  });

  it('goes on in the other folders when one of them cannot be rewritten, and tells of it', async () => {
    const directory = await temporaryFolder();
    const shelvesDirectory = join(directory, 'guilds');
    const { questions } = await filled(join(shelvesDirectory, '2'));
    // A folder in place of the file: that no user can read or rewrite, root included.
    for (const guild of ['1', '3'])
      await mkdir(join(shelvesDirectory, guild, 'questions.jsonl'), { recursive: true });
    const problems: unknown[] = [];
    const onProblem = (error: unknown) => problems.push(error);
    (await keepForgetting({ directories: [directory], shelvesDirectory, days: 1, onProblem }))();
    expect(await questions.since('')).toEqual([]);
    expect(problems).toHaveLength(2);
  });

  it('forgets in its own folder when those of the servers cannot be listed, and tells of it', async () => {
    const directory = await temporaryFolder();
    const { questions } = await filled(directory);
    const shelvesDirectory = join(directory, 'guilds');
    await writeFile(shelvesDirectory, '');
    const problems: unknown[] = [];
    const onProblem = (error: unknown) => problems.push(error);
    (await keepForgetting({ directories: [directory], shelvesDirectory, days: 1, onProblem }))();
    expect(await questions.since('')).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
