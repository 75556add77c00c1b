import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { refuseTooLong } from '../../commands/put-question.js';
import { type Answer, PullquoteError, type Question, UnusableQuestionError } from '../coverage/index.js';
import type { Library } from '../library/library.js';
import type { Terminal } from './context.js';
import { renderAnswer } from './render-answer.js';

interface BatchQuestion {
  readonly id: string;
  readonly text: string;
}

/** One line of the batch file cannot be read; nothing after it is asked. */
class BatchLineError extends PullquoteError {
  override readonly name = 'BatchLineError';
}

/** Asks every question of a `{"id","text"}` JSONL file, in order, in this process; `-` reads standard input. */
export async function askBatch(terminal: Terminal, path: string, limit: number | undefined): Promise<void> {
  const library = await terminal.library();
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  const { signal } = terminal;
  // Else Ctrl-C would wait for the next line of somebody who types.
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, signal });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { id, text } = parseQuestion(line, `${path}:${number}`);
      const answer = await askLine(library, { text, ...(limit !== undefined && { limit }) }, terminal);
      if (terminal.json) terminal.print(JSON.stringify({ id, ...answer }));
      else terminal.print(`${id}: ${text}\n${answer.problem ?? renderAnswer(answer, terminal.page)}\n`);
    }
    signal.throwIfAborted();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new PullquoteError(
      'unreadable-batch',
      `The questions in ${path} cannot be read.`,
      'Name a file with one {"id", "text"} object a line, or - for standard input.',
      { cause: error },
    );
  } finally {
    lines.close();
  }
}

/** An answer, or why there is none: one question that cannot be asked is no reason to leave the others unasked. */
async function askLine(
  library: Library,
  question: Question,
  { signal }: Terminal,
): Promise<Answer & { readonly problem?: string }> {
  try {
    refuseTooLong(question.text);
    return await library.ask(question, { signal });
  } catch (error) {
    if (!(error instanceof UnusableQuestionError)) throw error;
    return {
      question: question.text,
      answered: false,
      outcome: 'not-a-question',
      probability: 0,
      quotes: [],
      tookMs: 0,
      problem: error.message,
    };
  }
}

function parseQuestion(line: string, where: string): BatchQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new BatchLineError('broken-batch-line', `${where} is not JSON.`, EXPECTED_LINE, { cause });
  }
  const question = value as Partial<Record<keyof BatchQuestion, unknown>> | null;
  const id = question?.id;
  const text = question?.text;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
    throw new BatchLineError('broken-batch-line', `${where} has no "id" and "text".`, EXPECTED_LINE);
  }
  return { id: String(id), text };
}

const EXPECTED_LINE = 'Each line is one object: {"id": "q1", "text": "when did Abe visit Russia"}.';
