/** Events pushed on one side and read as an async iterable on the other, in order. */
export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #waiting: Event[] = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #error: unknown;

  push(event: Event): void {
    this.#waiting.push(event);
    this.#wake?.();
  }

  /** No event comes after this; with an error the reader is thrown it once the events before are read. */
  end(error?: unknown): void {
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next !== undefined) yield next;
      else if (!this.#ended) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else if (this.#error !== undefined) throw this.#error;
      else return;
    }
  }
}
