import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { openingPost } from '../../src/answering/non-answers/thread/opening-post.js';
import { SET_FILES } from '../../src/evaluation/question-set.js';

/** Of every so many texts, by the CRC-32 of the headline, one that no reader learned from: training/written.py. */
const HELD_BACK = 12;
/** The files of threads, FAQ pages and how-to guides; a thread is what begins with a post. */
const THREAD_FILES = /^t\d.*\.jsonl$/u;
const BETWEEN_PARAGRAPHS = '\n\n';

const question = z.object({ q: z.string(), sentence: z.string().default(''), answer: z.string().nullable() });
const written = z.object({
  headline: z.string(),
  date: z.string(),
  paragraphs: z.array(z.string()),
  questions: z.array(question),
});

/**
 * Writes the threads that were written for training in the shared layout: all of them as articles, with the questions
 * of those that no reader learned from.
 * @param from models/pullquote-reader/training/written
 * @param to an empty folder
 */
export async function writeThreads(from: string, to: string): Promise<void> {
  const corpus: object[] = [];
  const queries: object[] = [];
  const answers: object[] = [];
  for (const file of (await readdir(from)).filter((name) => THREAD_FILES.test(name)).sort()) {
    const lines = (await readFile(join(from, file), 'utf8')).split('\n').filter((line) => line !== '');
    for (const [number, line] of lines.entries()) {
      const { headline, date, paragraphs, questions } = written.parse(JSON.parse(line));
      const docid = `${file}-${number}`;
      const text = paragraphs.join(BETWEEN_PARAGRAPHS);
      if (!openingPost(headline, { text, body: { start: 0, end: text.length } })) continue;
      corpus.push({ id: docid, title: headline, date, text });
      if (crc32(headline) % HELD_BACK !== 0) continue;
      for (const [i, { q, sentence, answer }] of questions.entries()) {
        const qid = `${docid}-${i}`;
        queries.push({ id: qid, text: q });
        answers.push({
          qid,
          ...(answer === null ? { unanswerable: true } : answerIn(docid, text, sentence, answer)),
        });
      }
    }
  }
  for (const [file, rows] of [
    [SET_FILES.corpus, corpus],
    [SET_FILES.queries, queries],
    [SET_FILES.answers, answers],
  ] as const) {
    await writeFile(join(to, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

/** Where the answer stands, counted in code points as the layout has it. */
function answerIn(docid: string, text: string, sentence: string, answer: string): object {
  const start = text.indexOf(answer, text.indexOf(sentence));
  return { docid, answers: [{ text: answer, start: [...text.slice(0, start)].length }] };
}
