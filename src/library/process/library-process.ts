/** The process that owns the libraries and the model. Started by `ProcessClient`; not to be imported. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openLibraries } from '../open-library.js';
import type { ProcessOptions, ProcessReply, ProcessRequest } from './messages.js';
import { toWire } from './wire-error.js';

function send(reply: ProcessReply): void {
  // A parent that is gone reads nothing any more; 'disconnect' ends this process.
  if (process.connected) process.send?.(reply);
}

// A process manager signals the whole group: when to end is for the parent to say.
process.on('SIGTERM', () => undefined);
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());

const libraries = await openLibraries({
  ...(JSON.parse(process.argv[2] ?? '{}') as ProcessOptions),
  restore: (problem) => {
    // What is damaged or old is indexed again; that the model is another one may be a slip of the pen.
    if (problem.code === 'embedder-mismatch') return false;
    send({ type: 'restoring', message: problem.message });
    return true;
  },
  onRestored: (result) => send({ type: 'restored', ...result }),
  onProblem: (error) => send({ type: 'problem', error: toWire(error) }),
}).catch((error: unknown) => {
  send({ type: 'unavailable', error: toWire(error) });
});

/** Ingests that run, by the id of their request. */
const running = new Map<number, AbortController>();

async function serve(request: Exclude<ProcessRequest, { type: 'abort' | 'ping' }>): Promise<unknown> {
  if (!libraries) throw new Error('the libraries could not be opened');
  if (request.type === 'close') return libraries.close();
  const library = await libraries.of(request.guild);
  if (request.type === 'call') {
    // The proxy on the other side has typed the method's values; messages are untyped.
    const method = library[request.method] as (...values: readonly unknown[]) => Promise<unknown>;
    return method.apply(library, [...request.values]);
  }
  const { source, year, id } = request;
  const signal = running.get(id)?.signal;
  const options = { ...(signal && { signal }), ...(year !== undefined && { year }) };
  for await (const event of library.ingest(source, options)) {
    send({ type: 'event', id, event });
    // Reading what is in memory waits for nothing: without this, a request to stop would not be heard until its end.
    await nextTurn();
  }
  return undefined;
}

if (libraries) {
  process.on('message', (request: ProcessRequest) => {
    if (request.type === 'ping') {
      send({ type: 'pong' });
      return;
    }
    if (request.type === 'abort') {
      running.get(request.id)?.abort();
      return;
    }
    const { id } = request;
    // Before anything is waited for: whoever stops an ingest at once must find it here.
    if (request.type === 'ingest') running.set(id, new AbortController());
    serve(request)
      .then(
        (value) => send({ type: 'done', id, value }),
        (error: unknown) => send({ type: 'failed', id, error: toWire(error) }),
      )
      .finally(() => running.delete(id));
  });
  send({ type: 'ready' });
}
