import { PullquoteError } from '../../coverage/index.js';

interface RunningIngest {
  readonly guild: string | null;
  readonly cancel: () => void;
  /** Articles that are safe on disk so far. */
  readonly saved: () => number;
}

/** One ingest of a server runs or waits for its turn: another of that server would only take a turn from the others. */
class IngestRunningError extends PullquoteError {
  override readonly name = 'IngestRunningError';
  constructor() {
    super(
      'ingest-running',
      'An ingest in this server is running or waiting already.',
      'Start this one when that has ended.',
    );
  }
}

/** The ingests that run or wait now, so that a button can end one. They end with this process, and so may the knowledge of them. */
export class RunningIngests {
  readonly #running = new Map<string, RunningIngest>();

  /** Throws IngestRunningError where one of the same server is there. */
  add(id: string, ingest: RunningIngest): void {
    for (const { guild } of this.#running.values())
      if (guild === ingest.guild) throw new IngestRunningError();
    this.#running.set(id, ingest);
  }

  remove(id: string): void {
    this.#running.delete(id);
  }

  /** Whether one of that server runs by that id; it is told to end. */
  cancel(id: string, guild: string | null): boolean {
    const ingest = this.#running.get(id);
    if (!ingest || ingest.guild !== guild) return false;
    ingest.cancel();
    return true;
  }

  /** Articles that the ingest of that id has saved so far; undefined where none runs by it. */
  saved(id: string): number | undefined {
    return this.#running.get(id)?.saved();
  }
}
