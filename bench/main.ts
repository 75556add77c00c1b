/** `npm run bench -- DIR…`: ingests each question set, asks all its questions, and prints speed and memory. */
import { readConfig } from '../src/config.js';
import { evaluate, evaluationOf } from '../src/evaluation/evaluate.js';
import type { Evaluation } from '../src/evaluation/evaluation.js';
import { type QuestionSet, readQuestionSet } from '../src/evaluation/question-set.js';
import { latencyOf } from '../src/library/questions/latency.js';

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) throw new Error('name a folder with a question set');
  for (const folder of folders) {
    const { set, ingest, ours } = await run(await readQuestionSet(folder));
    const report = {
      set: set.name,
      reader: readConfig().reader,
      passages: ingest.passages,
      passagesPerSecond: Math.round(ingest.passages / (ingest.tookMs / 1000)),
      questions: ours.asked.length,
      milliseconds: latencyOf(ours.asked.map(({ tookMs }) => tookMs)),
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  }
}

function run(set: QuestionSet): Promise<Evaluation> {
  const { embeddingModel, reader } = readConfig();
  return evaluationOf(evaluate(set, { embeddingModel, reader, peers: false }));
}

await main(process.argv.slice(2));
