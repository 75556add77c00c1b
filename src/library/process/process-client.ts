import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { IngestEvent } from '../../coverage/index.js';
import type { Restored } from '../../store/embedded/rebuild.js';
import type { ProcessOptions, ProcessReply, ProcessRequest } from './messages.js';
import { Watchdog } from './watchdog.js';
import { fromWire } from './wire-error.js';

/**
 * Milliseconds between one ping and the next; after four without an answer the process is killed, so after twenty
 * seconds and more. What keeps one that only reads from answering is far shorter: loading a model takes a second or two,
 * and loading a library 1 to 3 ms a megabyte.
 */
const PING_EVERY_MS = 5_000;

/**
 * Milliseconds in which a process has to open its libraries, unless one of them is indexed again: a disk that does not
 * answer leaves its event loop turning, so that pings tell nothing. A library of 100,000 passages takes some seconds.
 */
const OPENS_WITHIN_MS = 120_000;

/** Told what happens in the process where nobody waits for an answer. */
export interface ProcessListener {
  readonly onProblem?: (error: unknown) => void;
  readonly onRestoring?: (message: string) => void;
  readonly onRestored?: (result: Restored) => void;
}

/** Milliseconds, see PING_EVERY_MS and OPENS_WITHIN_MS. */
interface ProcessDeadlines {
  readonly pingEveryMs?: number;
  readonly opensWithinMs?: number;
}

/** A request before it has its number. */
type Unnumbered<Request> = Request extends { readonly id: number } ? Omit<Request, 'id'> : never;
type ProcessJob = Unnumbered<Exclude<ProcessRequest, { type: 'abort' }>>;

interface Pending {
  /** Whether the process may be too busy with it to answer anything, for as long as it takes. */
  mayBlock: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onEvent?: (event: IngestEvent) => void;
}

/** One library process, and the requests that wait for it. */
export class ProcessClient {
  readonly #child: ChildProcess;
  readonly #listener: ProcessListener;
  readonly #pending = new Map<number, Pending>();
  readonly #ready: Promise<void>;
  readonly #watchdog: Watchdog;
  #opened: (error?: Error) => void = () => undefined;
  readonly #opening: NodeJS.Timeout;
  #lastId = 0;
  /** Why no further request can be served, once the process is gone. */
  #ended: Error | undefined;

  private constructor(
    child: ChildProcess,
    listener: ProcessListener,
    { pingEveryMs = PING_EVERY_MS, opensWithinMs = OPENS_WITHIN_MS }: ProcessDeadlines,
  ) {
    this.#child = child;
    this.#listener = listener;
    this.#ready = new Promise((resolve, reject) => {
      this.#opened = (error) => {
        clearTimeout(this.#opening);
        return error ? reject(error) : resolve();
      };
    });
    this.#watchdog = new Watchdog({
      everyMs: pingEveryMs,
      ping: () => this.#send({ type: 'ping' }),
      isExcused: () => [...this.#pending.values()].some(({ mayBlock }) => mayBlock),
      giveUp: (silentMs) => {
        this.kill(`it was silent for ${silentMs / 1_000} seconds`);
      },
    });
    this.#opening = setTimeout(() => {
      this.kill(`its libraries were not open after ${opensWithinMs / 1_000} seconds`);
    }, opensWithinMs);
    child.on('message', (reply) => this.#take(reply as ProcessReply));
    child.on('error', (error) => this.#end(error));
    child.on('exit', (code, signal) =>
      this.#end(new Error(`the library process ended (${signal ?? `code ${code}`})`)),
    );
  }

  /** Starts a process and waits until its libraries are open. Throws what opening them throws. */
  static async start(
    options: ProcessOptions,
    listener: ProcessListener = {},
    deadlines: ProcessDeadlines = {},
  ): Promise<ProcessClient> {
    const script = fileURLToPath(new URL('./library-process.js', import.meta.url));
    const child = fork(script, [JSON.stringify(options)], {
      // Keeps bytes as bytes, where JSON would write each as a number.
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const client = new ProcessClient(child, listener, deadlines);
    try {
      await client.#ready;
      return client;
    } catch (error) {
      if (child.connected) child.disconnect();
      throw error;
    }
  }

  /** The operating system's number of the process. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /**
   * Sends a request; resolves with its value. `onEvent` is told of an ingest's progress; `signal` stops it. Rejects when
   * the process ends before, also by being killed here since it hangs.
   */
  request(
    job: ProcessJob,
    { onEvent, signal }: { onEvent?: (event: IngestEvent) => void; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const abort = (): void => this.#send({ type: 'abort', id });
    signal?.addEventListener('abort', abort, { once: true });
    return new Promise<unknown>((resolve, reject) => {
      const mayBlock = mayBlockProcess(job);
      this.#pending.set(id, { resolve, reject, mayBlock, ...(onEvent && { onEvent }) });
      this.#send({ ...job, id });
      this.#watchdog.start();
      if (signal?.aborted) abort();
    }).finally(() => signal?.removeEventListener('abort', abort));
  }

  /** Ends a process that hears of nothing gentler; its requests reject with the reason. */
  kill(why: string): void {
    this.#end(new Error(`the library process was killed: ${why}`));
    this.#child.kill('SIGKILL');
  }

  /** Lets the process close its libraries, then ends it. */
  async close(): Promise<void> {
    if (this.#ended) return;
    await this.request({ type: 'close' });
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }

  #send(request: ProcessRequest): void {
    this.#child.send(request, (error) => {
      if (error) this.#end(error);
    });
  }

  #take(reply: ProcessReply): void {
    this.#watchdog.heard();
    switch (reply.type) {
      case 'ready':
        this.#opened();
        return;
      case 'unavailable':
        this.#opened(fromWire(reply.error));
        return;
      case 'problem':
        this.#listener.onProblem?.(fromWire(reply.error));
        return;
      case 'pong':
        return;
      case 'restoring':
        // One of these requests is what a library is indexed again for, and that takes as long as an ingest.
        for (const pending of this.#pending.values()) pending.mayBlock = true;
        clearTimeout(this.#opening);
        this.#listener.onRestoring?.(reply.message);
        return;
      case 'restored': {
        const { type: _, ...result } = reply;
        this.#listener.onRestored?.(result);
        return;
      }
      case 'event':
        this.#pending.get(reply.id)?.onEvent?.(reply.event);
        return;
      case 'done':
      case 'failed': {
        const pending = this.#pending.get(reply.id);
        this.#pending.delete(reply.id);
        if (this.#pending.size === 0) this.#watchdog.stop();
        if (reply.type === 'done') pending?.resolve(reply.value);
        else pending?.reject(fromWire(reply.error));
      }
    }
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#watchdog.stop();
    this.#opened(this.#ended);
    for (const pending of this.#pending.values()) pending.reject(this.#ended);
    this.#pending.clear();
  }
}

/**
 * Nobody is killed while writing, as no deadline is sure to be long enough: for a commit vectra compares each passage
 * that comes or goes with all that are there, without a turn of the event loop, and a page takes what it takes to read.
 * Ingests have processes of their own, so all that goes unwatched by this is what is asked beside a removal.
 */
function mayBlockProcess(job: ProcessJob): boolean {
  return job.type === 'ingest' || (job.type === 'call' && job.method === 'remove');
}
