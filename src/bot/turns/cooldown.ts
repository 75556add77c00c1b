import { PullquoteError } from '../../coverage/index.js';

const MINUTE_MS = 60_000;

/** Keys after which those that are at rest are forgotten: some hundred bytes each, a megabyte together. */
const FORGET_AT = 10_000;

/** How much may be asked in a minute, at once or spread. */
export interface CooldownLimits {
  readonly reader: number;
  readonly server: number;
}

/** Too much was asked in a short time, by one reader or by all of a server. */
class TooFastError extends PullquoteError {
  override readonly name = 'TooFastError';
  constructor(whose: 'reader' | 'server', waitMs: number) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
    super(
      whose === 'reader' ? 'too-fast' : 'server-too-fast',
      whose === 'reader'
        ? `You have asked a lot in a short time; I can answer you again in ${seconds} s.`
        : `This server has asked a lot in a short time; I can answer here again in ${seconds} s.`,
      'Nothing was lost: send it again then.',
      { details: { seconds } },
    );
  }
}

/** A level that fills up with time and sinks with every taking: the token bucket of traffic shaping. */
interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** How much each reader and each server has asked lately. Ids stand in memory only, and not longer than they matter. */
export class Cooldown {
  readonly #limits: CooldownLimits;
  readonly #now: () => number;
  readonly #buckets = { reader: new Map<string, Bucket>(), server: new Map<string, Bucket>() };

  constructor(limits: CooldownLimits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Counts one question; an error to show where that is too many, which counts as none. */
  take(reader: string, server: string | undefined): TooFastError | undefined {
    const waitForReader = this.#waitOf('reader', reader);
    if (waitForReader > 0) return new TooFastError('reader', waitForReader);
    const waitForServer = server === undefined ? 0 : this.#waitOf('server', server);
    if (waitForServer > 0) return new TooFastError('server', waitForServer);
    this.#sink('reader', reader);
    if (server !== undefined) this.#sink('server', server);
    return undefined;
  }

  /** Milliseconds until one more may be taken. */
  #waitOf(kind: keyof CooldownLimits, key: string): number {
    const missing = 1 - this.#level(kind, key);
    return missing > 0 ? missing * (MINUTE_MS / this.#limits[kind]) : 0;
  }

  #level(kind: keyof CooldownLimits, key: string): number {
    const limit = this.#limits[kind];
    const bucket = this.#buckets[kind].get(key);
    if (!bucket) return limit;
    return Math.min(limit, bucket.level + ((this.#now() - bucket.at) / MINUTE_MS) * limit);
  }

  #sink(kind: keyof CooldownLimits, key: string): void {
    const buckets = this.#buckets[kind];
    buckets.set(key, { level: this.#level(kind, key) - 1, at: this.#now() });
    if (buckets.size <= FORGET_AT) return;
    // A bucket that is full again is the same as none.
    for (const other of buckets.keys())
      if (this.#level(kind, other) >= this.#limits[kind]) buckets.delete(other);
  }
}
