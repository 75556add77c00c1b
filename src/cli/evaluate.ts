import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PullquoteError } from '../coverage/index.js';
import { NothingJudgedError } from '../evaluation/errors.js';
import { evaluate, evaluationOf } from '../evaluation/evaluate.js';
import type { Evaluation, EvaluationEvent } from '../evaluation/evaluation.js';
import { writeFeedbackSet } from '../evaluation/feedback-set.js';
import { describeMachine } from '../evaluation/machine.js';
import { readQuestionSet } from '../evaluation/question-set.js';
import { evaluationJson } from '../evaluation/report/evaluation-json.js';
import { count } from '../evaluation/report/numbers.js';
import { reportPage } from '../evaluation/report/report-page.js';
import type { Terminal } from './context.js';
import { EXIT, UsageError } from './failure.js';
import { describe, ProgressLine } from './progress.js';
import { renderEvaluation } from './render-evaluation.js';
import { printableLine } from './terminal-text.js';

/** Where a set made of real use goes unless told otherwise. */
const FEEDBACK_FOLDER = 'question-set';

export interface EvaluateOptions {
  readonly report?: string;
  readonly peers?: boolean;
  readonly questions?: number;
  readonly fromFeedback?: boolean;
  readonly out?: string;
}

/** `pullquote eval`: scores question sets, or makes one of real use. */
export async function evaluateAction(
  terminal: Terminal,
  folders: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  return options.fromFeedback ? makeSet(terminal, folders, options) : scoreSets(terminal, folders, options);
}

async function makeSet(
  terminal: Terminal,
  folders: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  if (folders.length > 0) throw new UsageError('Give folders or --from-feedback, not both.');
  for (const option of ['report', 'peers', 'questions'] as const) {
    if (options[option] !== undefined)
      throw new UsageError(`--${option} goes with folders, not with --from-feedback.`);
  }
  return exportFeedback(terminal, options.out ?? FEEDBACK_FOLDER);
}

async function scoreSets(
  terminal: Terminal,
  folders: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  if (options.out !== undefined) throw new UsageError('--out goes with --from-feedback.');
  if (folders.length === 0) throw new UsageError('Name a folder with a question set.');
  // All are read before the first is asked: a broken line shows at once.
  const sets = await Promise.all(folders.map(readQuestionSet));
  for (const { name, questions, unjudged } of sets) {
    if (questions.length === 0) throw new NothingJudgedError(name, unjudged);
  }
  const { report } = options;
  // A set may take an hour: that its report cannot be written is said before, by adding nothing to it.
  if (report !== undefined) await reportWritten(report, () => appendFile(report, ''));
  const { embeddingModel, reader, answerRisk } = terminal.config;
  const onProblem = tellOnce(terminal);
  const { peers = false, questions } = options;
  const evaluations: Evaluation[] = [];
  for (const set of sets) {
    const events = evaluate(set, {
      embeddingModel,
      reader,
      answerRisk,
      onProblem,
      peers,
      signal: terminal.signal,
      ...(questions !== undefined && { sample: questions }),
    });
    const evaluation = await watch(events);
    evaluations.push(evaluation);
    if (!terminal.json) {
      const table = renderEvaluation(evaluation, terminal.page.style);
      terminal.print(evaluations.length > 1 ? `\n${table}` : table);
    }
  }
  if (terminal.json) terminal.print(JSON.stringify({ sets: evaluations.map(evaluationJson) }));
  if (report !== undefined) {
    const machine = describeMachine();
    const page = reportPage(evaluations, { machine, reader, embeddingModel, at: new Date() });
    await reportWritten(report, () => writeFile(report, page));
    terminal.note(`The report is in ${printableLine(report)}.`);
  }
  return EXIT.done;
}

/** A line for each thing that fails, however many questions it fails. */
function tellOnce({ note }: Terminal): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const line = `Less was measured than is set: ${error instanceof Error ? error.message : String(error)}`;
    if (told.has(line)) return;
    told.add(line);
    note(line);
  };
}

async function exportFeedback(terminal: Terminal, folder: string): Promise<number> {
  const counts = await writeFeedbackSet(await terminal.library(), folder);
  if (terminal.json) {
    terminal.print(JSON.stringify({ folder: resolve(folder), ...counts }));
    return EXIT.done;
  }
  const { articles, accepted, rejected, gaps, outdated } = counts;
  terminal.print(
    [
      `${count(articles, 'article')} and ${count(accepted + rejected + gaps, 'question')} are in ${printableLine(folder)}:`,
      `  ${accepted} answered, with the quote that was shown as the answer`,
      `  ${rejected} whose answer a reader rejected: they have no answer yet and are left out until they have`,
      `  ${gaps} that were not answered, taken as questions that the coverage does not answer`,
      ...(outdated > 0 ? [`${outdated} were left out, since their article was removed or revised.`] : []),
      'An editor should look through answers.jsonl before its figures mean anything: that nobody rejected an answer does',
      'not make it right, and what was not answered may well stand in the coverage.',
    ].join('\n'),
  );
  return EXIT.done;
}

/** Draws the progress on standard error; returns the evaluation. */
async function watch(events: AsyncIterable<EvaluationEvent>): Promise<Evaluation> {
  const progress = new ProgressLine(process.stderr);
  try {
    return await evaluationOf(events, (event) => progress.showText(progressText(event)));
  } finally {
    progress.clear();
  }
}

function progressText(event: Exclude<EvaluationEvent, { type: 'finished' }>): string {
  switch (event.type) {
    case 'ingesting':
      return `${event.set}: ${describe(event.event)}`;
    case 'indexing':
      return `${event.set}: indexing for ${event.method}`;
    case 'asking':
      return `${event.set}: ${event.method}, ${event.done} of ${event.total} questions`;
  }
}

/** Throws PullquoteError where what is to be written to the path cannot be. */
async function reportWritten(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new PullquoteError(
      'report-not-written',
      `The report cannot be written to ${path}.`,
      'Name a file in a folder that exists and may be written to.',
      { cause },
    );
  }
}
