import type { EmbedderIdentity } from '../store.js';
import { loadLibrary, manifestSignature } from './load.js';
import type { Snapshot } from './snapshot.js';

/** How often a commit of another process is looked for, milliseconds. It must be seen within two seconds. */
const POLL_MS = 500;

interface LoadingOptions {
  readonly embedder: EmbedderIdentity;
  readonly onProblem?: (error: unknown) => void;
}

/** A library as it was loaded last, which follows what this process and others commit to its folder. */
export class LoadedLibrary {
  readonly #directory: string;
  readonly #options: LoadingOptions;
  readonly #poll: NodeJS.Timeout;
  #snapshot: Snapshot;
  #signature: string;
  #closed = false;
  #polling = false;
  #told = '';
  /** Loads, one after the other. */
  #loading: Promise<unknown> = Promise.resolve();

  private constructor(directory: string, options: LoadingOptions, snapshot: Snapshot, signature: string) {
    this.#directory = directory;
    this.#options = options;
    this.#snapshot = snapshot;
    this.#signature = signature;
    this.#poll = setInterval(() => this.#refreshQuietly(), POLL_MS);
    this.#poll.unref();
  }

  /** Throws what `loadLibrary` throws. */
  static async open(directory: string, options: LoadingOptions): Promise<LoadedLibrary> {
    const signature = await manifestSignature(directory);
    const snapshot = await loadLibrary(directory, options.embedder, undefined);
    return new LoadedLibrary(directory, options, snapshot, signature);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Loads the state that the manifest names, if it is another one; what was loaded before stays when that fails. */
  refresh(): Promise<void> {
    const run = this.#loading.then(async () => {
      const signature = await manifestSignature(this.#directory);
      if (this.#closed || signature === this.#signature) return;
      const before = this.#snapshot;
      this.#snapshot = await loadLibrary(this.#directory, this.#options.embedder, before);
      this.#signature = signature;
      for (const segment of before.segments) {
        if (!this.#snapshot.segments.includes(segment)) segment.close();
      }
    });
    this.#loading = run.catch(() => {
      // Told to whoever asked; the next look starts from what is loaded.
    });
    return run;
  }

  /** The same trouble is told once, not twice a second. */
  tell(error: unknown): void {
    const message = String(error);
    if (message === this.#told) return;
    this.#told = message;
    this.#options.onProblem?.(error);
  }

  /** Looks for no further commits by itself. */
  stopFollowing(): void {
    clearInterval(this.#poll);
  }

  async close(): Promise<void> {
    this.stopFollowing();
    this.#closed = true;
    await this.#loading;
    for (const segment of this.#snapshot.segments) segment.close();
  }

  #refreshQuietly(): void {
    if (this.#polling) return;
    this.#polling = true;
    this.refresh()
      .catch((error: unknown) => this.tell(error))
      .finally(() => {
        this.#polling = false;
      });
  }
}
