/** The ingests that run now, so that a button can end one. They end with this process, and so may the knowledge of them. */
export class RunningIngests {
  readonly #running = new Map<string, { readonly guild: string | null; readonly cancel: () => void }>();

  add(id: string, guild: string | null, cancel: () => void): void {
    this.#running.set(id, { guild, cancel });
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
}
