import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeThreads } from '../../bench/fit/written-threads.js';
import { readQuestionSet } from '../../src/evaluation/question-set.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A headline whose thread readers learn from, or one whose thread is held back from them. */
function headline(heldBack: boolean): string {
  const names = Array.from({ length: 200 }, (_, i) => `Pale loaf ${i}`);
  const found = names.find((name) => (crc32(name) % 12 === 0) === heldBack);
  if (found === undefined) throw new Error('no such headline');
  return found;
}

function thread(heldBack: boolean, first = 'My loaf 🍞 stays pale. Why?'): string {
  return JSON.stringify({
    headline: headline(heldBack),
    date: '2020-05-01',
    paragraphs: [first, 'Turn it. Give it ten minutes, not more than ten minutes.'],
    questions: [
      { q: 'how long', sentence: 'Give it ten minutes, not more than ten minutes.', answer: 'ten minutes' },
      { q: 'how hot', answer: null, tempting: 'ten minutes' },
    ],
  });
}

it('holds all threads, and the questions of those that no reader learned from', async () => {
  const directory = await temporaryFolder();
  const [from, to] = [join(directory, 'written'), join(directory, 'threads')];
  await mkdir(from);
  await mkdir(to);
  await writeFile(join(from, 't1-1.jsonl'), `${thread(true)}\n${thread(false)}\n`);
  await writeFile(join(from, 't1-2.jsonl'), `${thread(true, 'Loaves stay pale where the fan is broken.')}\n`);
  await writeFile(join(from, 'n1-1.jsonl'), `${thread(true)}\n`);
  await writeThreads(from, to);
  const { articles, questions } = await readQuestionSet(to);
  expect([...articles.values()].map(({ title }) => title)).toEqual([headline(true), headline(false)]);
  expect(questions.map(({ text, kind, places }) => [text, kind, places.length])).toEqual([
    ['how long', 'answerable', 1],
    ['how hot', 'unanswerable', 0],
  ]);
});
