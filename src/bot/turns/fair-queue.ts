/** Work that waits for its turn. */
type Job = () => Promise<void>;

/**
 * Runs work of many servers a few at a time, one server after the other: however much one of them asks, another's next
 * question waits for one of each server at most.
 */
export class FairQueue {
  readonly #atOnce: number;
  /** The server whose turn is next comes first; a Map keeps the order in which its keys were set. */
  readonly #waiting = new Map<string, Job[]>();
  #running = 0;

  /** `atOnce`: how many run side by side. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Runs the work when it is `server`'s turn, its own pieces in order; settles as the work does. */
  run<Result>(server: string, work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const jobs = this.#waiting.get(server) ?? [];
      jobs.push(() => work().then(resolve, reject));
      this.#waiting.set(server, jobs);
      this.#next();
    });
  }

  #next(): void {
    if (this.#running >= this.#atOnce) return;
    const [turn] = this.#waiting;
    if (!turn) return;
    const [server, jobs] = turn;
    const job = jobs.shift();
    this.#waiting.delete(server);
    if (jobs.length > 0) this.#waiting.set(server, jobs);
    if (!job) return;
    this.#running += 1;
    // Never rejects: the outcome went to whoever asked for the work.
    void job().then(() => {
      this.#running -= 1;
      this.#next();
    });
  }
}
