import { appendFile, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { RecordedAnswer } from '../../src/coverage/index.js';
import { KEPT_ANSWERS, openAnswerLog } from '../../src/store/answer-log.js';
import { compiled, ScriptProcess } from '../support/child-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const script = compiled('tests/support/rewrite-child.ts');

function answer(question: string, rest: Partial<RecordedAnswer> = {}): Omit<RecordedAnswer, 'id'> {
  const quote = { articleId: 'a', revision: 1, start: 0, end: 9, highlight: { start: 0, end: 4 } };
  return {
    channel: 'general',
    private: false,
    askedAt: '2026-01-02T03:04:05.000Z',
    question,
    answered: true,
    quotes: [quote],
    ...rest,
  };
}

describe('the answer log', () => {
  it('finds an answer by the id it gave', async () => {
    const log = openAnswerLog(join(await temporaryFolder(), 'new'));
    const id = await log.record(answer('When?'));
    expect(id).toMatch(/^[\w-]{12}$/);
    expect(await log.find(id)).toEqual({ id, ...answer('When?') });
    expect(await log.find('nothing-here')).toBeUndefined();
  });

  it('keeps private answers out of every list', async () => {
    const log = openAnswerLog(await temporaryFolder());
    await log.record(answer('Public?'));
    const hidden = await log.record(answer('Private?', { private: true }));
    expect((await log.recent('general', '', 1))[0]?.question).toBe('Public?');
    expect((await log.recent('general', '', 9)).map(({ question }) => question)).toEqual(['Public?']);
    expect((await log.find(hidden))?.question).toBe('Private?');
  });

  it('lists the newest of a channel first, by what the question contains', async () => {
    const log = openAnswerLog(await temporaryFolder());
    for (const question of ['When did Abe visit?', 'Who met?', 'Did ABE leave?']) {
      await log.record(answer(question));
    }
    await log.record(answer('abe elsewhere', { channel: 'other' }));
    const found = await log.recent('general', 'abe', 9);
    expect(found.map(({ question }) => question)).toEqual(['Did ABE leave?', 'When did Abe visit?']);
    expect(await log.recent('general', '', 1)).toHaveLength(1);
    expect(await log.recent('nowhere', '', 1)).toEqual([]);
  });

  it('shows what another process appended', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [openAnswerLog(folder), openAnswerLog(folder)];
    await one.record(answer('First?'));
    expect((await other.recent('general', '', 1))[0]?.question).toBe('First?');
    await other.record(answer('Second?'));
    expect((await one.recent('general', '', 1))[0]?.question).toBe('Second?');
  });

  it('passes over a broken line, tells of it once, and loses nothing behind it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'answers.jsonl');
    const told: string[] = [];
    const log = openAnswerLog(folder, { onBrokenLines: ({ message }) => told.push(message) });
    await log.record(answer('Before?'));
    await appendFile(path, '{"id":"cut o');
    await log.record(answer('After?'));
    await appendFile(path, '{"id":"no answer"}\n');
    expect((await log.recent('general', '', 9)).map(({ question }) => question)).toEqual([
      'After?',
      'Before?',
    ]);
    await log.recent('general', '', 1);
    expect(told).toEqual([
      expect.stringContaining(`Line 2 of ${path} holds no answer`),
      expect.stringContaining(`Line 4 of ${path} holds no answer`),
    ]);
    const again = openAnswerLog(folder, { onBrokenLines: ({ message }) => told.push(message) });
    await again.all();
    expect(told[2]).toContain(`2 lines of ${path}, the first of them line 2, hold no answer`);
    expect(told).toHaveLength(3);
  });

  it('that cannot be read is told as such', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'answers.jsonl'));
    await expect(openAnswerLog(folder).all()).rejects.toMatchObject({
      code: 'library-unreadable',
      message: `${join(folder, 'answers.jsonl')} is a folder, where the library has a file.`,
    });
  });

  it('keeps every answer of many writers', async () => {
    const folder = await temporaryFolder();
    const logs = Array.from({ length: 8 }, () => openAnswerLog(folder));
    const ids = await Promise.all(
      Array.from({ length: 80 }, (_, i) => logs[i % logs.length]?.record(answer(`Number ${i}?`))),
    );
    const reader = openAnswerLog(folder);
    for (const id of ids) expect(await reader.find(id ?? '')).toBeDefined();
  });

  it('forgets the oldest when there are too many, and none that are written meanwhile', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'answers.jsonl');
    const old = Array.from({ length: KEPT_ANSWERS * 1.1 }, (_, i) =>
      JSON.stringify({ id: `old ${i}`, ...answer(`Old ${i}?`) }),
    );
    await writeFile(path, `${old.join('\n')}\n`);
    const logs = Array.from({ length: 4 }, () => openAnswerLog(folder));
    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, i) => logs[i % logs.length]?.record(answer(`New ${i}?`))),
    );
    const reader = openAnswerLog(folder);
    for (const id of ids) expect(await reader.find(id ?? '')).toBeDefined();
    expect(await reader.find('old 0')).toBeUndefined();
    expect(await reader.find(`old ${old.length - 1}`)).toBeDefined();
    expect((await readFile(path, 'utf8')).split('\n').length).toBeLessThan(KEPT_ANSWERS * 1.05);
  });

  it('keeps what was written meanwhile when whoever rewrote the file is killed right then', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'answers.jsonl');
    const old = Array.from({ length: 2_000 }, (_, i) =>
      JSON.stringify({ id: `old ${i}`, ...answer(`Old ${i}?`) }),
    );
    await writeFile(path, `${old.join('\n')}\n`);
    const rewriter = new ScriptProcess(script, [folder, '2026-02-01T00:00:00.000Z']);
    await rewriter.said('ready');
    let killed = false;
    const end = rewriter.exited().then(() => {
      killed = true;
    });
    const log = openAnswerLog(folder);
    const ids: string[] = [];
    const asking = Array.from({ length: 8 }, async () => {
      while (!killed) ids.push(await log.record(answer('Late?', { askedAt: '2026-03-01T00:00:00.000Z' })));
    });
    rewriter.tell('go');
    await Promise.all([end, ...asking]);
    expect(rewriter.lines).toEqual(['ready']);
    expect(await readFile(path, 'utf8')).not.toContain('Old');
    const reader = openAnswerLog(folder);
    const found = await Promise.all(ids.map((id) => reader.find(id)));
    expect(found.filter((one) => one === undefined)).toHaveLength(0);
  });

  it('keeps what was written while another machine rewrote the file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'answers.jsonl');
    const log = openAnswerLog(folder);
    const first = await log.record(answer('First?'));
    const lock = await lockFromElsewhere(folder);
    await writeFile(`${path}.tmp`, await readFile(path));
    const recording = log.record(answer('Late?'));
    while (!(await readFile(path, 'utf8')).includes('Late?')) await sleep(1);
    await rename(`${path}.tmp`, path);
    await rm(lock);
    const reader = openAnswerLog(folder);
    expect((await reader.find(await recording))?.question).toBe('Late?');
    expect((await reader.find(first))?.question).toBe('First?');
  });

  it('does not wait for a machine that went silent while it rewrote the file', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFromElsewhere(folder);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    const log = openAnswerLog(folder);
    expect(await log.find(await log.record(answer('When?')))).toBeDefined();
  });

  it('says so when the folder cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const log = openAnswerLog(join(folder, 'file', 'below'));
    await expect(log.record(answer('When?'))).rejects.toMatchObject({ code: 'library-read-only' });
  });
});

/** The lock as another machine that rewrites the answers has it; answers its path. */
async function lockFromElsewhere(folder: string): Promise<string> {
  const path = join(folder, `answers.1.1.${'0'.repeat(20)}.elsewhere.lock`);
  await writeFile(path, '2026-01-01T00:00:00.000Z');
  return path;
}
