import { constants } from 'node:os';

type StopSignal = 'SIGINT' | 'SIGTERM';

/** Somebody stopped the command. Of the name that an abort has everywhere, so that whoever passes it on knows it. */
export class Interrupted extends Error {
  override readonly name = 'AbortError';
  /** As shells have it: 128 and the number of the signal. */
  readonly status: number;
  constructor(signal: StopSignal) {
    super(`stopped by ${signal}`);
    this.status = 128 + constants.signals[signal];
  }
}

/** An ingest was stopped, which may take up where it ended. */
export class IngestInterrupted extends Error {
  override readonly name = 'IngestInterrupted';
}

/** Aborted by Ctrl-C and by whoever ends the process, so that it clears away what it made; a second time ends it at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort(new Interrupted(signal)));
  }
  return controller.signal;
}
