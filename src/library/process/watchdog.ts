/**
 * Pings in a row without a sign of life after which a process is given up. They are counted, and not the time: while the
 * whole machine stands still, time may pass in which nobody could have answered.
 */
const PINGS_UNANSWERED = 4;

interface WatchdogOptions {
  /** Milliseconds between one ping and the next. */
  readonly everyMs: number;
  /** Sends what is to be answered at once. */
  readonly ping: () => void;
  /** Whether there is a reason for not answering, however long that takes. */
  readonly isExcused: () => boolean;
  /** Told after how many milliseconds of silence. */
  readonly giveUp: (silentMs: number) => void;
}

/** Tells a process that hangs from one that is busy: the event loop of the latter turns now and then. */
export class Watchdog {
  readonly #options: WatchdogOptions;
  #timer: NodeJS.Timeout | undefined;
  #unanswered = 0;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  /** Watches from now on, where it does not yet. */
  start(): void {
    this.#timer ??= setInterval(() => this.#look(), this.#options.everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#unanswered = 0;
  }

  /** There was a sign of life. */
  heard(): void {
    this.#unanswered = 0;
  }

  #look(): void {
    const { everyMs, ping, isExcused, giveUp } = this.#options;
    // Messages are read in order: a ping from before the excuse is answered before what it excuses is begun.
    if (this.#unanswered === 0 && isExcused()) return;
    if (this.#unanswered === PINGS_UNANSWERED) {
      this.stop();
      giveUp(PINGS_UNANSWERED * everyMs);
      return;
    }
    this.#unanswered += 1;
    ping();
  }
}
