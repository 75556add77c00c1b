/**
 * Requests under way at once: enough for three hundred acknowledgements a second over a round trip of a tenth of a
 * second, and few enough that their responses, should all come in together, are read within some milliseconds.
 */
const AT_ONCE = 32;

/** Lets a bounded number of requests go out at once, urgent ones first. */
export class RequestLanes {
  readonly #urgent: (() => void)[] = [];
  readonly #usual: (() => void)[] = [];
  #free = AT_ONCE;

  /** Runs the request as soon as a lane is free. */
  async run<Result>(isUrgent: boolean, request: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => (isUrgent ? this.#urgent : this.#usual).push(resolve));
    try {
      return await request();
    } finally {
      // Whoever waits takes over the lane.
      const next = this.#urgent.shift() ?? this.#usual.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
