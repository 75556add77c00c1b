import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../coverage/index.js';
import { openAnswerLog } from '../../store/answer-log.js';
import { openQuestionLog } from '../../store/question-log.js';

const DAY_MS = 86_400_000;

/** Forgets the questions of one library's folder that are older than they are kept. */
export async function forgetOldQuestions(directory: string, days: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  await openQuestionLog(directory).forget(before);
  await openAnswerLog(directory).forgetQuestions(before);
}

interface ForgettingOptions {
  readonly days: number;
  readonly onProblem?: (error: unknown) => void;
}

interface RetentionOptions extends ForgettingOptions {
  /** Folders of libraries; need not exist. */
  readonly directories: readonly string[];
  /** A folder that holds one folder a library; need not exist. */
  readonly shelvesDirectory: string;
}

/**
 * Forgets what is too old in libraries' folders and in all those beside them, at once and then every day, those of
 * servers that nobody has asked in since the start too. Returns how it is stopped.
 */
export async function keepForgetting(options: RetentionOptions): Promise<() => void> {
  const { directories, shelvesDirectory } = options;
  const forget = async () => {
    const shelves = (await attempt(() => foldersIn(shelvesDirectory), options)) ?? [];
    // Each for itself: what one server's folder refuses is no reason to keep the questions of the others.
    for (const folder of [...directories, ...shelves]) await tryToForget(folder, options);
  };
  await forget();
  const timer = setInterval(forget, DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Forgets what is too old in one library's folder; where that fails, it is told and done the next time. */
export async function tryToForget(directory: string, options: ForgettingOptions): Promise<void> {
  await attempt(() => forgetOldQuestions(directory, options.days, new Date()), options);
}

async function attempt<Value>(
  work: () => Promise<Value>,
  { onProblem }: ForgettingOptions,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    // A folder that cannot be written to takes no new questions either.
    onProblem?.(error);
    return undefined;
  }
}

async function foldersIn(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
