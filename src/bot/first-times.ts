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
    const mark = this.#mark(reader, deed);
    if (this.#done.has(mark)) return false;
    this.#done.add(mark);
    const [oldest] = this.#done;
    if (this.#done.size > REMEMBERED && oldest !== undefined) this.#done.delete(oldest);
    return true;
  }

  /**
   * Does the work the first time that this reader does this, and tells whether it did. Claimed before, so that two
   * presses at once count as one, and given back where the work fails: then nothing was done.
   */
  async once(reader: string, deed: string, work: () => Promise<void>): Promise<boolean> {
    if (!this.claim(reader, deed)) return false;
    try {
      await work();
    } catch (error) {
      this.#done.delete(this.#mark(reader, deed));
      throw error;
    }
    return true;
  }

  #mark(reader: string, deed: string): string {
    return createHmac('sha256', this.#key).update(`${reader}:${deed}`).digest('base64');
  }
}
