import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type QuestionSet, readQuestionSet, SET_FILES } from '../../src/evaluation/question-set.js';

const span = z.tuple([z.int().nonnegative(), z.int().positive()]);
/** A line of the reader's data: a question, its passage, and where in it the answer stands, in code points. */
const row = z.object({ q: z.string(), ctx: z.string(), did: z.string(), spans: z.array(span).default([]) });
type Row = z.output<typeof row>;

/** Every how-manieth passage of the training data stands among the others; some 600, as many as the dev set has. */
const TRAINING_STEP = 80;

/**
 * Writes the reader's development questions (search queries and questions about Wikipedia, which it was not trained on)
 * into `folder` in the shared layout, with passages of its training data among those asked about, and reads them.
 */
export async function readReaderQuestions(data: string, folder: string): Promise<QuestionSet> {
  const dev = await readRows(join(data, 'dev.jsonl.gz'));
  const train = (await readRows(join(data, 'train.jsonl.gz'))).filter((_, i) => i % TRAINING_STEP === 0);
  const titles = new Map([...train, ...dev].map(({ ctx, did }) => [ctx, did]));
  const ids = new Map([...titles.keys()].map((ctx, i) => [ctx, `passage-${i}`]));
  const write = (file: keyof typeof SET_FILES, lines: readonly object[]) =>
    writeFile(join(folder, SET_FILES[file]), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await write(
    'corpus',
    [...titles].map(([text, title]) => ({ id: ids.get(text), title, text })),
  );
  await write(
    'queries',
    dev.map(({ q }, i) => ({ id: `question-${i}`, text: q })),
  );
  await write(
    'answers',
    dev.map((one, i) => ({ qid: `question-${i}`, docid: ids.get(one.ctx), answers: answersOf(one) })),
  );
  return readQuestionSet(folder);
}

function answersOf({ ctx, spans }: Row): { text: string; start: number }[] {
  const characters = [...ctx];
  return spans.map(([start, end]) => ({ text: characters.slice(start, end).join(''), start }));
}

async function readRows(path: string): Promise<Row[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => row.parse(JSON.parse(line)));
}
