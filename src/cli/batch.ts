import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { refuseTooLong } from '../../commands/ask.js';
import { type Answer, PullquoteError, type Question, UnusableQuestionError } from '../coverage/index.js';
import type { Library } from '../library/library.js';
import type { Terminal } from './context.js';
import { renderAnswer } from './render-answer.js';

interface BatchQuestion {
  readonly id: string;
  readonly text: string;
}

/** One line of the batch file is no question; nothing after it is asked. */
class BatchLineError extends PullquoteError {
  override readonly name = 'BatchLineError';
}

/** Asks every question of a `{"id","text"}` JSONL file, in order, in this process; `-` reads standard input. */
export async function askBatch(terminal: Terminal, path: string, limit: number | undefined): Promise<void> {
  const library = await terminal.library();
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const where = `${path}:${number}`;
      const { id, text } = parseQuestion(line, where);
      const answer = await askLine(library, { text, ...(limit !== undefined && { limit }) }, terminal, where);
      if (terminal.json) terminal.print(JSON.stringify({ id, ...answer }));
      else terminal.print(`${id}: ${text}\n${renderAnswer(answer, terminal.page)}\n`);
    }
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

/** A question that cannot be asked is named by its line, like one that cannot be read. */
async function askLine(
  library: Library,
  question: Question,
  { signal }: Terminal,
  where: string,
): Promise<Answer> {
  try {
    refuseTooLong(question.text);
    return await library.ask(question, { signal });
  } catch (cause) {
    if (!(cause instanceof UnusableQuestionError)) throw cause;
    throw new BatchLineError(cause.code, `${where}: ${cause.message}`, cause.advice, { cause });
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
