import type { IngestEvent } from '../../coverage/index.js';

/** Milliseconds between two edits of a progress message: Discord allows about five edits in five seconds and channel. */
export const PROGRESS_INTERVAL_MS = 2_000;

interface ProgressDisplay {
  show(event: IngestEvent): Promise<unknown>;
  /** Told of every event, also of those that are not shown. */
  saw?(event: IngestEvent): void;
  /** Told when showing progress failed; the ingest goes on all the same. */
  failed(error: unknown): void;
  readonly now?: () => number;
}

/**
 * Shows an ingest's progress at most every two seconds, without holding the ingest up, and its end in any case. Rejects
 * where the ingest fails or its end cannot be shown; by then no edit is under way that could overwrite what comes next.
 */
export async function showProgress(
  events: AsyncIterable<IngestEvent>,
  { show, saw, failed, now = Date.now }: ProgressDisplay,
): Promise<void> {
  let shownAt = Number.NEGATIVE_INFINITY;
  let showing: Promise<void> | undefined;
  let end: IngestEvent | undefined;
  try {
    for await (const event of events) {
      saw?.(event);
      if (event.type === 'finished') end = event;
      else if (!showing && now() - shownAt >= PROGRESS_INTERVAL_MS) {
        shownAt = now();
        showing = show(event)
          .then(() => undefined, failed)
          .finally(() => {
            showing = undefined;
          });
      }
    }
  } finally {
    await showing;
  }
  if (end) await show(end);
}
