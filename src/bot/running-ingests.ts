interface RunningIngest {
  readonly guild: string | null;
  readonly cancel: () => void;
  /** Articles that are safe on disk so far. */
  readonly saved: () => number;
}

/** The ingests that run now, so that a button can end one. They end with this process, and so may the knowledge of them. */
export class RunningIngests {
  readonly #running = new Map<string, RunningIngest>();

  add(id: string, ingest: RunningIngest): void {
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
