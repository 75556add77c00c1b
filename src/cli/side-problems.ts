import { PullquoteError } from '../coverage/index.js';
import type { Log } from '../log.js';
import { printable } from './terminal-text.js';

/** What went wrong beside a command and stopped nothing. */
export class SideProblems {
  readonly #log: () => Promise<Log>;
  /** Those that are expected, by their kind: a folder that cannot be written refuses more than one thing. */
  readonly #expected = new Map<string, PullquoteError>();
  readonly #logged: Promise<void>[] = [];

  constructor(log: () => Promise<Log>) {
    this.#log = log;
  }

  /** What nobody expected is logged whole, at once. */
  take(error: unknown): void {
    if (error instanceof PullquoteError) this.#expected.set(kindOf(error), error);
    else this.#logged.push(this.#write(error));
  }

  /** A sentence for each kind, the last that came of it: what the command itself met comes after what opening met. */
  async tell(note: (line: string) => void): Promise<void> {
    for (const { message } of this.#expected.values()) note(printable(message));
    this.#expected.clear();
    await Promise.all(this.#logged);
  }

  async #write(error: unknown): Promise<void> {
    (await this.#log()).warn({ err: error }, 'a problem that stopped nothing');
  }
}

/** An error that another one led to is of the same kind. */
function kindOf({ code, cause }: PullquoteError): string {
  return cause instanceof PullquoteError ? kindOf(cause) : code;
}
