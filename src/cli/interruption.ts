import { constants } from 'node:os';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

type StopSignal = (typeof STOP_SIGNALS)[number];

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
  const stop = (signal: StopSignal): void => {
    // Without listeners the next one of either kind ends the process, whatever that is busy with.
    for (const name of STOP_SIGNALS) process.removeListener(name, stop);
    controller.abort(new Interrupted(signal));
  };
  for (const name of STOP_SIGNALS) process.on(name, stop);
  return controller.signal;
}
