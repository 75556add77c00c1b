import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../coverage/index.js';
import { appendLine, LineFollower, readFrom } from './disk/line-file.js';
import { makeFolder } from './disk/make-folder.js';
import { rewriteLines } from './disk/rewrite-lines.js';
import { readFailure, writeFailure } from './errors.js';

const FILE = 'questions.jsonl';
const LOCK = 'questions';

/** Bytes read to see the oldest entry: a question has 4,000 characters at most, JSON writes each in 6 bytes at most. */
const FIRST_LINE_BYTES = 32 * 1024;

/** A question that was asked: nothing of who asked it, or where. */
export interface AskedQuestion {
  readonly type: 'question';
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly answered: boolean;
  /** It was asked of the articles of some days or of one publisher alone. */
  readonly filtered?: boolean;
  readonly tookMs: number;
}

/** Somebody said that an answer was not theirs. */
interface Rejection {
  readonly type: 'rejection';
  readonly at: string;
  readonly answerId: string;
}

export type QuestionLogEntry = AskedQuestion | Rejection;

/** What readers asked, for the editors' gaps and statistics. */
export interface QuestionLog {
  /** Throws ReadOnlyLibraryError, DiskFullError. */
  append(entry: QuestionLogEntry): Promise<void>;
  /** Entries at or after a moment (ISO 8601), oldest first. Throws UnreadableLibraryError. */
  since(moment: string): Promise<readonly QuestionLogEntry[]>;
  /**
   * Removes every entry before a moment (ISO 8601). Throws ReadOnlyLibraryError, DiskFullError, UnreadableLibraryError.
   */
  forget(before: string): Promise<void>;
}

/** The log in a data folder, which several processes append to. Opening does not touch the disk. */
export function openQuestionLog(directory: string): QuestionLog {
  const path = join(directory, FILE);
  return {
    append: async (entry) => {
      try {
        await makeFolder(directory);
        await appendLine(path, JSON.stringify(entry));
      } catch (error) {
        throw writeFailure(directory, error);
      }
    },
    since: async (moment) => {
      const lines = await linesOf(directory, path);
      return lines.flatMap((line) => parseEntry(line) ?? []).filter(({ at }) => at >= moment);
    },
    forget: async (before) => {
      if (!(await beginsBefore(directory, path, before))) return;
      await rewriteLines(directory, FILE, LOCK, (lines) =>
        lines.filter((line) => (parseEntry(line)?.at ?? '') >= before),
      );
    },
  };
}

async function linesOf(directory: string, path: string): Promise<readonly string[]> {
  try {
    return (await new LineFollower(path).next()).lines;
  } catch (error) {
    throw readFailure(directory, error, path);
  }
}

/** Whether the oldest entry, which is the first, is from before a moment, or cannot be read. */
async function beginsBefore(directory: string, path: string, moment: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
    throw readFailure(directory, error);
  }
  try {
    const [first = ''] = (await readFrom(handle, 0, FIRST_LINE_BYTES)).toString('utf8').split('\n', 1);
    return first !== '' && (parseEntry(first)?.at ?? '') < moment;
  } finally {
    await handle.close();
  }
}

/** The entry in a line, or undefined for one that was cut off. */
function parseEntry(line: string): QuestionLogEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Any failure means the same: a line that a killed process left half-written.
    return undefined;
  }
  return isEntry(value) ? value : undefined;
}

function isEntry(value: unknown): value is QuestionLogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { type, at, text, answered, tookMs, answerId } = value as Record<string, unknown>;
  if (typeof at !== 'string') return false;
  if (type === 'rejection') return typeof answerId === 'string';
  return (
    type === 'question' &&
    typeof text === 'string' &&
    typeof answered === 'boolean' &&
    typeof tookMs === 'number'
  );
}
