import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../coverage/index.js';
import { openAnswerLog } from '../store/answer-log.js';
import { openQuestionLog } from '../store/question-log.js';

const DAY_MS = 86_400_000;

/** Forgets the questions of one library's folder that are older than they are kept. */
export async function forgetOldQuestions(directory: string, days: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - days * DAY_MS).toISOString();
  await openQuestionLog(directory).forget(before);
  await openAnswerLog(directory).forgetQuestions(before);
}

export interface RetentionOptions {
  /** Folders that hold one folder a library; need not exist. */
  readonly shelvesDirectory: string;
  readonly directory: string;
  readonly days: number;
  readonly onProblem?: (error: unknown) => void;
}

/**
 * Forgets what is too old in a library's folder and in all those beside it, at once and then every day, those of
 * servers that nobody has asked in since the start too. Returns how it is stopped.
 */
export async function keepForgetting(options: RetentionOptions): Promise<() => void> {
  const { directory, shelvesDirectory, days, onProblem } = options;
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await work();
    } catch (error) {
      // Tried again the next day; a folder that cannot be written to takes no new questions either.
      onProblem?.(error);
      return undefined;
    }
  };
  const forget = async () => {
    const shelves = (await attempt(() => foldersIn(shelvesDirectory))) ?? [];
    // Each for itself: what one server's folder refuses is no reason to keep the questions of the others.
    for (const folder of [directory, ...shelves]) {
      await attempt(() => forgetOldQuestions(folder, days, new Date()));
    }
  };
  await forget();
  const timer = setInterval(forget, DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
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
