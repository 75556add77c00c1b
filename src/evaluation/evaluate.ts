import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IngestSummary } from '../coverage/index.js';
import type { Library } from '../library/library.js';
import { openLibrary } from '../library/open-library.js';
import { askLibrary } from './ask-library.js';
import type { Evaluation, EvaluationEvent, EvaluationOptions } from './evaluation.js';
import { askPeers } from './peers/ask-peers.js';
import type { JudgedQuestion, QuestionSet } from './question-set.js';

/**
 * Ingests a set's articles into a library of their own, which is gone afterwards, and asks all its questions. Throws
 * what ingesting and asking throw, PeerMissingError, and AbortError.
 */
export async function* evaluate(
  set: QuestionSet,
  options: EvaluationOptions,
): AsyncGenerator<EvaluationEvent> {
  const questions = sampleOf(set.questions, options.sample);
  const sampled = { ...set, questions };
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-eval-'));
  try {
    yield* inFolder(folder, sampled, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The evaluation that its events end with. Rejects with what goes wrong. */
export async function evaluationOf(
  events: AsyncIterable<EvaluationEvent>,
  onProgress: (event: Exclude<EvaluationEvent, { type: 'finished' }>) => void = () => undefined,
): Promise<Evaluation> {
  for await (const event of events) {
    if (event.type === 'finished') return event.evaluation;
    onProgress(event);
  }
  throw new Error('the evaluation ended without figures');
}

async function* inFolder(
  folder: string,
  set: QuestionSet,
  options: EvaluationOptions,
): AsyncGenerator<EvaluationEvent> {
  const { embeddingModel, reader, answerRisk, onProblem, signal } = options;
  const library = await openLibrary({
    dataDirectory: folder,
    embeddingModel,
    reader,
    keepQuestionsDays: 0,
    ...(answerRisk !== undefined && { answerRisk }),
    ...(onProblem && { onProblem }),
  });
  try {
    const ingest = yield* ingestCorpus(library, set, signal);
    const { run, verbatim } = yield* askLibrary(library, set, options);
    const peers = options.peers ? yield* askPeers(set, options) : [];
    yield { type: 'finished', evaluation: { set, ingest, ours: run, verbatim, peers } };
  } finally {
    await library.close();
  }
}

async function* ingestCorpus(
  library: Library,
  { name, corpus }: QuestionSet,
  signal: AbortSignal | undefined,
): AsyncGenerator<EvaluationEvent, IngestSummary> {
  const source = { type: 'paths', paths: [corpus] } as const;
  for await (const event of library.ingest(source, { ...(signal && { signal }) })) {
    yield { type: 'ingesting', set: name, event };
    if (event.type === 'finished') return event.summary;
  }
  throw new Error('the ingest ended without a summary');
}

/** Every n-th question, so that all parts of the set and the same ones each time are asked. */
function sampleOf(
  questions: readonly JudgedQuestion[],
  wanted: number | undefined,
): readonly JudgedQuestion[] {
  if (wanted === undefined || wanted >= questions.length) return questions;
  return Array.from(
    { length: wanted },
    (_, i) => questions[Math.floor((i * questions.length) / wanted)],
  ).filter((question) => question !== undefined);
}
