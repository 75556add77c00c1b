/**
 * Does pieces of work in order, one in a turn of the event loop. Discord may send two hundred events in one packet:
 * taken all at once, they would keep everything else waiting until the last of them is begun.
 */
export class OneATurn {
  readonly #waiting: (() => void)[] = [];
  #isScheduled = false;

  push(work: () => void): void {
    this.#waiting.push(work);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      const work = this.#waiting.shift();
      this.#schedule();
      work?.();
    });
  }
}
