/**
 * Requests under way at once: enough for three hundred acknowledgements a second over a round trip of a tenth of a
 * second, and few enough that their responses, should all come in together, are read within some milliseconds.
 */
const AT_ONCE = 32;
/**
 * Lanes that usual requests leave free: a request that Discord is slow to answer holds its lane for up to half a minute,
 * and an acknowledgement has three seconds. Eight of them are eighty a second over a tenth of a second.
 */
const KEPT_FOR_URGENT = 8;

/** Lets a bounded number of requests go out at once, urgent ones first. */
export class RequestLanes {
  readonly #urgent: (() => void)[] = [];
  readonly #usual: (() => void)[] = [];
  #urgentRunning = 0;
  #usualRunning = 0;

  /** Runs the request as soon as a lane is free for one of its kind. */
  async run<Result>(isUrgent: boolean, request: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((resolve) => {
      (isUrgent ? this.#urgent : this.#usual).push(resolve);
      this.#startNext();
    });
    try {
      return await request();
    } finally {
      if (isUrgent) this.#urgentRunning -= 1;
      else this.#usualRunning -= 1;
      this.#startNext();
    }
  }

  /** One at most: of those that wait, one came or one lane became free. */
  #startNext(): void {
    if (this.#urgentRunning + this.#usualRunning >= AT_ONCE) return;
    const urgent = this.#urgent.shift();
    const next = urgent ?? (this.#usualRunning < AT_ONCE - KEPT_FOR_URGENT ? this.#usual.shift() : undefined);
    if (!next) return;
    // Counted here, not by whoever is woken: others may look before it runs.
    if (urgent) this.#urgentRunning += 1;
    else this.#usualRunning += 1;
    next();
  }
}
