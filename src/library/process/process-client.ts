import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { IngestEvent } from '../../coverage/index.js';
import type { ProcessOptions, ProcessReply, ProcessRequest } from './messages.js';
import { fromWire } from './wire-error.js';

/** Told what happens in the process where nobody waits for an answer. */
export interface ProcessListener {
  readonly onProblem?: (error: unknown) => void;
  readonly onRestoring?: (message: string) => void;
  readonly onRestored?: (result: Omit<Extract<ProcessReply, { type: 'restored' }>, 'type'>) => void;
}

/** A request before it has its number. */
type Unnumbered<Request> = Request extends { readonly id: number } ? Omit<Request, 'id'> : never;
export type ProcessJob = Unnumbered<Exclude<ProcessRequest, { type: 'abort' }>>;

interface Pending {
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
  #opened: (error?: Error) => void = () => undefined;
  #lastId = 0;
  /** Why no further request can be served, once the process is gone. */
  #ended: Error | undefined;

  private constructor(child: ChildProcess, listener: ProcessListener) {
    this.#child = child;
    this.#listener = listener;
    this.#ready = new Promise((resolve, reject) => {
      this.#opened = (error) => (error ? reject(error) : resolve());
    });
    child.on('message', (reply) => this.#take(reply as ProcessReply));
    child.on('error', (error) => this.#end(error));
    child.on('exit', (code, signal) =>
      this.#end(new Error(`the library process ended (${signal ?? `code ${code}`})`)),
    );
  }

  /** Starts a process and waits until its libraries are open. Throws what opening them throws. */
  static async start(options: ProcessOptions, listener: ProcessListener = {}): Promise<ProcessClient> {
    const script = fileURLToPath(new URL('./library-process.js', import.meta.url));
    const child = fork(script, [JSON.stringify(options)], {
      // Keeps bytes as bytes, where JSON would write each as a number.
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const client = new ProcessClient(child, listener);
    try {
      await client.#ready;
      return client;
    } catch (error) {
      child.disconnect();
      throw error;
    }
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** Sends a request; resolves with its value. `onEvent` is told of an ingest's progress; `signal` stops it. */
  request(
    job: ProcessJob,
    { onEvent, signal }: { onEvent?: (event: IngestEvent) => void; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const abort = (): void => this.#send({ type: 'abort', id });
    signal?.addEventListener('abort', abort, { once: true });
    return new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, ...(onEvent && { onEvent }) });
      this.#send({ ...job, id });
      if (signal?.aborted) abort();
    }).finally(() => signal?.removeEventListener('abort', abort));
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
      case 'restoring':
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
        if (reply.type === 'done') pending?.resolve(reply.value);
        else pending?.reject(fromWire(reply.error));
      }
    }
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#opened(this.#ended);
    for (const pending of this.#pending.values()) pending.reject(this.#ended);
    this.#pending.clear();
  }
}
