import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Embedder, PassageVectors } from './embedder.js';
import { ModelUnavailableError } from './errors.js';
import type { TransformersEmbedderOptions } from './transformers-embedder.js';
import type { WorkerReply, WorkerRequest } from './worker-messages.js';

/**
 * The same embedder in a thread of its own, so that a long ingest never keeps the process from answering Discord in
 * time. Throws ModelUnavailableError.
 */
export async function startWorkerEmbedder(options: TransformersEmbedderOptions): Promise<Embedder> {
  const worker = new Worker(new URL('./embedding-worker.js', import.meta.url), { workerData: options });
  const [first] = (await once(worker, 'message')) as [WorkerReply];
  if (first.type !== 'ready') {
    await worker.terminate();
    throw new ModelUnavailableError(
      options.model,
      options.modelsDirectory,
      first.type === 'unavailable' ? first.error : new Error(`unexpected reply ${first.type}`),
    );
  }
  return new WorkerEmbedder(worker, first.name, first.dimensions);
}

interface Pending {
  resolve(reply: WorkerReply): void;
  reject(error: unknown): void;
}

class WorkerEmbedder implements Embedder {
  readonly name: string;
  readonly dimensions: number;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  /** Why no further job can be done, once the thread is gone. */
  #ended: Error | undefined;

  constructor(worker: Worker, name: string, dimensions: number) {
    this.#worker = worker;
    this.name = name;
    this.dimensions = dimensions;
    worker.on('message', (reply: WorkerReply) => this.#settle(reply));
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', (code) => this.#end(new Error(`the embedding thread ended with code ${code}`)));
    // Waiting for work must not keep a finished process alive; a job in flight does (see #request).
    worker.unref();
  }

  async embedQuestion(text: string): Promise<Float32Array> {
    const reply = await this.#request((id) => ({ id, type: 'question', text }));
    if (reply.type !== 'question') throw new Error(`the embedding thread answered with ${reply.type}`);
    return reply.vector;
  }

  async embedPassages(passages: readonly (readonly string[])[]): Promise<PassageVectors> {
    const reply = await this.#request((id) => ({ id, type: 'passages', passages }));
    if (reply.type !== 'passages') throw new Error(`the embedding thread answered with ${reply.type}`);
    return reply.vectors;
  }

  async close(): Promise<void> {
    this.#end(new Error('the embedder is closed'));
    await this.#worker.terminate();
  }

  #request(job: (id: number) => WorkerRequest): Promise<WorkerReply> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise<WorkerReply>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(job(id));
    });
  }

  #settle(reply: WorkerReply): void {
    if (!('id' in reply)) return;
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if (reply.type === 'failed') pending?.reject(reply.error);
    else pending?.resolve(reply);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const pending of this.#pending.values()) pending.reject(this.#ended);
    this.#pending.clear();
  }
}
