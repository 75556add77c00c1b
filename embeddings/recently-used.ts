/** Values by their key, so many at most: the one that was used longest ago makes room for another. */
export class RecentlyUsed<Value> {
  readonly #most: number;
  /** The one used longest ago first: a Map keeps the order of insertion. */
  readonly #kept = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined where it is not kept. */
  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
