/** The worker thread that owns the model. Started by `startWorkerEmbedder`; not to be imported. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Embedder } from './embedder.js';
import { loadTransformersEmbedder } from './transformers-embedder.js';
import type { WorkerOptions, WorkerReply, WorkerRequest } from './worker-messages.js';

function send(reply: WorkerReply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, transfer);
}

async function answer(embedder: Embedder, request: WorkerRequest): Promise<void> {
  try {
    if (request.type === 'question') {
      const vector = await embedder.embedQuestion(request.text);
      send({ type: 'question', id: request.id, vector });
    } else {
      const vectors = await embedder.embedPassages(request.passages);
      send({ type: 'passages', id: request.id, vectors });
    }
  } catch (error) {
    send({ type: 'failed', id: request.id, error });
  }
}

try {
  const embedder = await loadTransformersEmbedder(workerData as WorkerOptions);
  parentPort?.on('message', (request: WorkerRequest) => void answer(embedder, request));
  send({ type: 'ready', name: embedder.name, dimensions: embedder.dimensions });
} catch (error) {
  send({ type: 'unavailable', error: error instanceof Error ? error.cause : error });
}
