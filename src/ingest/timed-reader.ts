import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { errorCode, type IngestProblem, ingestProblem } from '../coverage/index.js';
import { read } from './read.js';
import type { ReadHints, ReadOutcome } from './reader.js';

/**
 * Seconds after which a file that is still being read is given up. The slowest of 85 saved pages takes a quarter of a
 * second, and a novel in Markdown (2 MB) two or three. (10 to 120; ours.)
 */
const LONGEST_SECONDS = 30;

/**
 * Memory that the process may grow by while a file is read, MB; a file that takes more is given up. Of files of the
 * largest size, prose in Markdown takes 500, and what is made to be hostile (a table of 100,000 rows) 3,000. (800 to
 * 2,000; ours.)
 */
const MOST_MEMORY_MB = 1_024;
/**
 * How often the memory is looked at, milliseconds. A thread with a limit of its own would not do: one that reaches it
 * while an array grows takes the whole process with it.
 */
const LOOK_AT_MEMORY_MS = 100;
const BYTES_PER_MB = 1024 * 1024;

/** What the thread says when it has read a file; `error` is a fault of ours. */
export type ThreadReply = { readonly outcomes: readonly ReadOutcome[] } | { readonly error: unknown };

/** What the thread is told to read. */
export interface ThreadRequest {
  readonly bytes: Uint8Array;
  readonly hints: ReadHints;
}

export interface TimedReaderOptions {
  /** Stops what is being read, with its reason. */
  readonly signal?: AbortSignal;
  readonly longestSeconds?: number;
  /** What the thread runs. */
  readonly script?: URL;
}

/**
 * Reads files in a thread of its own, which can be ended: whoever parses a hostile file is busy until it is done, and
 * hears neither a clock nor Ctrl-C. The thread is started with the first file, reads one after the other, and is started
 * anew after one that was given up. Where no thread can be started, files are read in this one without a limit: better
 * read than refused.
 */
export class TimedReader {
  readonly #signal: AbortSignal | undefined;
  readonly #longestSeconds: number;
  readonly #script: URL;
  /** Undefined in the end where there can be none. */
  #thread: Promise<Worker | undefined> | undefined;

  constructor({
    signal,
    longestSeconds = LONGEST_SECONDS,
    script = new URL('./reader-thread.js', import.meta.url),
  }: TimedReaderOptions) {
    this.#signal = signal;
    this.#longestSeconds = longestSeconds;
    this.#script = script;
  }

  /** Reads one file; another must not be begun before it is done. Throws the signal's reason. */
  async read(bytes: Uint8Array, hints: ReadHints): Promise<readonly ReadOutcome[]> {
    this.#thread ??= startThread(this.#script);
    const thread = await this.#thread;
    return thread === undefined ? readHere(bytes, hints) : this.#readIn(thread, bytes, hints);
  }

  async close(): Promise<void> {
    const thread = await this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  async #readIn(thread: Worker, bytes: Uint8Array, hints: ReadHints): Promise<readonly ReadOutcome[]> {
    const over = new AbortController();
    const stop = () => over.abort();
    let problem: IngestProblem | undefined;
    const giveUp = (because: IngestProblem) => {
      problem = because;
      stop();
    };
    const timer = setTimeout(
      () => giveUp(ingestProblem('took-too-long', { seconds: this.#longestSeconds })),
      this.#longestSeconds * 1_000,
    );
    const mostMemory = process.memoryUsage.rss() + MOST_MEMORY_MB * BYTES_PER_MB;
    const look = setInterval(() => {
      if (process.memoryUsage.rss() > mostMemory) giveUp(tooMuchMemory());
    }, LOOK_AT_MEMORY_MS);
    this.#signal?.addEventListener('abort', stop);
    try {
      this.#signal?.throwIfAborted();
      // A copy, which is handed over: the bytes may be a part of more, and are not ours.
      const request: ThreadRequest = { bytes: new Uint8Array(bytes), hints };
      thread.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
      const [reply] = (await once(thread, 'message', { signal: over.signal })) as [ThreadReply];
      if ('error' in reply) throw reply.error;
      return reply.outcomes;
    } catch (error) {
      await this.close();
      this.#signal?.throwIfAborted();
      if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') problem ??= tooMuchMemory();
      if (problem === undefined) throw error;
      return [{ failure: { name: hints.name, ...problem } }];
    } finally {
      clearTimeout(timer);
      clearInterval(look);
      this.#signal?.removeEventListener('abort', stop);
    }
  }
}

function tooMuchMemory(): IngestProblem {
  return ingestProblem('took-too-much-memory', { limit: MOST_MEMORY_MB });
}

/** A thread that is ready to read, or undefined where there can be none. */
async function startThread(script: URL): Promise<Worker | undefined> {
  try {
    const thread = new Worker(script);
    await once(thread, 'message');
    // It keeps no process alive by itself; while it reads, the clock does.
    thread.unref();
    return thread;
  } catch {
    // Any failure means the same: no memory or no number left for a thread, or a script that is not there, as in tests,
    // which run from TypeScript.
    return undefined;
  }
}

async function readHere(bytes: Uint8Array, hints: ReadHints): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of read(bytes, hints)) outcomes.push(outcome);
  return outcomes;
}
