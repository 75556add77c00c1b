/** `npm run bench -- DIR…`: ingests each question set, asks all its questions, and prints quality, speed and memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '../src/config.js';
import type { IngestSummary } from '../src/coverage/index.js';
import type { Library } from '../src/library/library.js';
import { openLibrary } from '../src/library/open-library.js';
import { readQuestionSet } from './question-set.js';
import { type Scored, scoreAnswers } from './score.js';

/** Quotes asked for, so that ranks up to ten can be scored. */
const LIMIT = 10;

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0)
    throw new Error('name a folder with corpus.jsonl, queries.jsonl and answers.jsonl');
  for (const folder of folders) await measure(folder);
}

async function measure(folder: string): Promise<void> {
  const { embeddingModel, reader } = readConfig();
  const { corpus, texts, questions } = await readQuestionSet(folder);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const library = await openLibrary({ dataDirectory, embeddingModel, reader });
  try {
    const { passages, tookMs } = await ingest(library, corpus);
    const scored: Scored[] = [];
    for (const question of questions) {
      scored.push({ question, answer: await library.ask({ text: question.text, limit: LIMIT }) });
    }
    const times = scored.map(({ answer }) => answer.tookMs).sort((a, b) => a - b);
    const report = {
      set: basename(folder),
      reader,
      ...scoreAnswers(scored, texts),
      passages,
      passagesPerSecond: Math.round(passages / (tookMs / 1000)),
      medianMs: times[Math.floor(times.length / 2)],
      p95Ms: times[Math.floor(times.length * 0.95)],
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  } finally {
    await library.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function ingest(library: Library, corpus: string): Promise<IngestSummary> {
  for await (const event of library.ingest({ type: 'paths', paths: [corpus] })) {
    if (event.type === 'finished') return event.summary;
  }
  throw new Error('the ingest ended without a summary');
}

await main(process.argv.slice(2));
