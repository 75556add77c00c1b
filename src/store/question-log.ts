import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { appendLine, LineFollower } from './disk/line-file.js';
import { writeFailure } from './errors.js';

const FILE = 'questions.jsonl';

/** A question that was asked: nothing of who asked it, or where. */
export interface AskedQuestion {
  readonly type: 'question';
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly answered: boolean;
  readonly tookMs: number;
}

/** Somebody said that an answer was not theirs. */
export interface Rejection {
  readonly type: 'rejection';
  readonly at: string;
  readonly answerId: string;
}

export type QuestionLogEntry = AskedQuestion | Rejection;

/** What readers asked, for the editors' gaps and statistics. */
export interface QuestionLog {
  /** Throws ReadOnlyLibraryError, DiskFullError. */
  append(entry: QuestionLogEntry): Promise<void>;
  /** Entries at or after a moment (ISO 8601), oldest first. */
  since(moment: string): Promise<readonly QuestionLogEntry[]>;
}

/** The log in a data folder, which several processes append to. Opening does not touch the disk. */
export function openQuestionLog(directory: string): QuestionLog {
  const path = join(directory, FILE);
  return {
    append: async (entry) => {
      try {
        await mkdir(directory, { recursive: true });
        await appendLine(path, JSON.stringify(entry));
      } catch (error) {
        throw writeFailure(directory, error);
      }
    },
    since: async (moment) => {
      const { lines } = await new LineFollower(path).next();
      return lines.flatMap(({ text }) => parseEntry(text) ?? []).filter(({ at }) => at >= moment);
    },
  };
}

/** The entry in a line, or undefined for one that was cut off. */
function parseEntry(line: string): QuestionLogEntry | undefined {
  try {
    const value = JSON.parse(line) as QuestionLogEntry;
    return value.type === 'question' || value.type === 'rejection' ? value : undefined;
  } catch {
    // Any failure means the same: a line that a killed process left half-written.
    return undefined;
  }
}
