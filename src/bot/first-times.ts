import { createHmac, randomBytes } from 'node:crypto';

/** Uses that are remembered; the oldest are forgotten first. 32 bytes each: some megabytes with their overhead. */
const REMEMBERED = 20_000;

/** Bytes of the key, as many as the hash has. */
const KEY_BYTES = 32;

/**
 * Remembers what was done, and not by whom: a reader's id goes into a hash under a key that this process makes up and
 * nobody else knows, and nothing is written to disk.
 */
export class FirstTimes {
  readonly #key = randomBytes(KEY_BYTES);
  readonly #done = new Set<string>();

  /** True the first time that this reader does this, since the process started. */
  claim(reader: string, deed: string): boolean {
    const mark = createHmac('sha256', this.#key).update(`${reader}:${deed}`).digest('base64');
    if (this.#done.has(mark)) return false;
    this.#done.add(mark);
    const [oldest] = this.#done;
    if (this.#done.size > REMEMBERED && oldest !== undefined) this.#done.delete(oldest);
    return true;
  }
}
