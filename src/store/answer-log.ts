import { join } from 'node:path';
import type { RecordedAnswer } from '../coverage/index.js';
import { newAnswerId } from './answer-id.js';
import { parseAnswer } from './answer-line.js';
import { appendLine, LineFollower, type NewLines } from './disk/line-file.js';
import { makeFolder } from './disk/make-folder.js';
import { rewriteLines } from './disk/rewrite-lines.js';
import { BrokenAnswersError, readFailure, writeFailure } from './errors.js';

const FILE = 'answers.jsonl';
const LOCK = 'answers';
/** Answers that are kept, the newest: months of a busy server, a few megabytes. */
export const KEPT_ANSWERS = 10_000;
/** How many more may gather before the file is rewritten: a tenth, so that it is not rewritten for each answer. */
const SLACK = KEPT_ANSWERS / 10;

/** All throw UnreadableLibraryError. */
export interface AnswerLog {
  /** Keeps an answer and gives it an id. Throws ReadOnlyLibraryError, DiskFullError. */
  record(answer: Omit<RecordedAnswer, 'id'>): Promise<string>;
  find(id: string): Promise<RecordedAnswer | undefined>;
  /** All that are kept, oldest first. */
  all(): Promise<readonly RecordedAnswer[]>;
  /** Newest first, never private ones, those whose question contains `matching`, whatever its case. */
  recent(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]>;
  /**
   * Takes the question out of every answer given before a moment (ISO 8601); its quotes stay, so that its buttons work.
   * Throws ReadOnlyLibraryError, DiskFullError.
   */
  forgetQuestions(before: string): Promise<void>;
}

interface AnswerLogOptions {
  /** Told once of lines that are no answers and were passed over: of all that one look at the file found. */
  readonly onBrokenLines?: (problem: BrokenAnswersError) => void;
}

/**
 * The answers that were given, in a file of the data folder that several processes append to and all of them see.
 * Opening does not touch the disk; a missing folder is made by the first answer.
 */
export function openAnswerLog(directory: string, options: AnswerLogOptions = {}): AnswerLog {
  return new FileAnswerLog(directory, options);
}

class FileAnswerLog implements AnswerLog {
  readonly #directory: string;
  readonly #path: string;
  readonly #options: AnswerLogOptions;
  readonly #follower: LineFollower;
  /** By id, in the order of the file; an answer may be in the file twice, see appendLine. */
  readonly #answers = new Map<string, RecordedAnswer>();
  /** Lines of the file that were looked at. */
  #lines = 0;
  /** Looks at the file, one after the other. */
  #looking: Promise<unknown> = Promise.resolve();

  constructor(directory: string, options: AnswerLogOptions) {
    this.#directory = directory;
    this.#path = join(directory, FILE);
    this.#options = options;
    this.#follower = new LineFollower(this.#path);
  }

  async record(answer: Omit<RecordedAnswer, 'id'>): Promise<string> {
    const id = newAnswerId();
    try {
      await makeFolder(this.#directory);
      await appendLine(this.#path, JSON.stringify({ id, ...answer }));
      if ((await this.#current()).size > KEPT_ANSWERS + SLACK) await this.#trim();
      return id;
    } catch (error) {
      throw writeFailure(this.#directory, error);
    }
  }

  async find(id: string): Promise<RecordedAnswer | undefined> {
    return (await this.#current()).get(id);
  }

  async all(): Promise<readonly RecordedAnswer[]> {
    return [...(await this.#current()).values()];
  }

  async recent(channel: string, matching: string, limit: number): Promise<readonly RecordedAnswer[]> {
    const wanted = matching.toLowerCase();
    return [...(await this.#current()).values()]
      .reverse()
      .filter((answer) => answer.channel === channel && !answer.private)
      .filter(({ question }) => question.toLowerCase().includes(wanted))
      .slice(0, limit);
  }

  #current(): Promise<ReadonlyMap<string, RecordedAnswer>> {
    const look = this.#looking.then(async () => {
      const { fresh, lines } = await this.#newLines();
      if (fresh) {
        this.#answers.clear();
        this.#lines = 0;
      }
      const broken: number[] = [];
      for (const line of lines) {
        this.#lines++;
        const answer = parseAnswer(line);
        if (answer !== undefined) this.#answers.set(answer.id, answer);
        else if (line.trim() !== '') broken.push(this.#lines);
      }
      if (broken.length > 0) this.#options.onBrokenLines?.(new BrokenAnswersError(this.#path, broken));
      return this.#answers;
    });
    this.#looking = look.catch(() => {
      // Told to whoever asked; the next one looks again.
    });
    return look;
  }

  async #newLines(): Promise<NewLines> {
    try {
      return await this.#follower.next();
    } catch (error) {
      throw readFailure(this.#directory, error, this.#path);
    }
  }

  async forgetQuestions(before: string): Promise<void> {
    const isOld = (answer: RecordedAnswer) => answer.askedAt < before && answer.question !== '';
    if (![...(await this.#current()).values()].some(isOld)) return;
    await this.#rewrite((answers) =>
      answers.map((answer) => (isOld(answer) ? withoutQuestion(answer) : answer)),
    );
  }

  /** Leaves the newest. */
  #trim(): Promise<void> {
    return this.#rewrite((answers) =>
      answers.length > KEPT_ANSWERS + SLACK ? answers.slice(-KEPT_ANSWERS) : answers,
    );
  }

  #rewrite(change: (answers: readonly RecordedAnswer[]) => readonly RecordedAnswer[]): Promise<void> {
    return rewriteLines(this.#directory, FILE, LOCK, (lines) => {
      const answers = new Map<string, RecordedAnswer>();
      for (const line of lines) {
        const answer = parseAnswer(line);
        if (answer !== undefined) answers.set(answer.id, answer);
      }
      const before = [...answers.values()];
      const after = change(before);
      return after === before ? lines : after.map((answer) => JSON.stringify(answer));
    });
  }
}

function withoutQuestion({ readAs: _, ...answer }: RecordedAnswer): RecordedAnswer {
  const { parts } = answer;
  return { ...answer, question: '', ...(parts && { parts: parts.map(() => '') }) };
}
