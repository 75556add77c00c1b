import { describe, expect, it } from 'vitest';
import { PROGRESS_INTERVAL_MS, showProgress } from '../../../../src/bot/draw/progress.js';
import type { IngestEvent, IngestSummary } from '../../../../src/coverage/index.js';

const summary: IngestSummary = {
  ...{ added: 1, revised: 0, unchanged: 0, removed: 0, passages: 1, tookMs: 1 },
  ...{ failed: [], failedCount: 0, warnings: [], warningCount: 0 },
};

/** An ingest of twenty steps, half a second each by a clock of its own, that may fail at one of them. */
function ingestByClock(failAt = Number.POSITIVE_INFINITY) {
  let time = 0;
  async function* events(): AsyncGenerator<IngestEvent> {
    for (let done = 1; done <= 20; done += 1) {
      time += 500;
      if (done === failAt) throw new Error('the disk is full');
      yield { type: 'embedding', done, total: 20 };
      // Lets an edit that is under way come to its end.
      await Promise.resolve();
    }
    yield { type: 'finished', summary };
  }
  return { events: events(), now: () => time };
}

describe('showProgress', () => {
  it('edits the reply every two seconds at most, and shows the end', async () => {
    const { events, now } = ingestByClock();
    const shown: { type: string; at: number }[] = [];
    const show = async ({ type }: IngestEvent) => shown.push({ type, at: now() });
    await showProgress(events, { show, failed: () => undefined, now });
    expect(shown.at(-1)?.type).toBe('finished');
    const progress = shown.filter(({ type }) => type === 'embedding').map(({ at }) => at);
    expect(progress.length).toBeGreaterThan(2);
    progress.reduce((before, at) => {
      expect(at - before).toBeGreaterThanOrEqual(PROGRESS_INTERVAL_MS);
      return at;
    });
  });

  it('goes on and shows the end where progress cannot be shown', async () => {
    const { events, now } = ingestByClock();
    const failures: unknown[] = [];
    let end: IngestEvent | undefined;
    const show = async (event: IngestEvent) => {
      if (event.type !== 'finished') throw new Error('Discord is down');
      end = event;
    };
    await showProgress(events, { show, failed: (error) => failures.push(error), now });
    expect(end).toEqual({ type: 'finished', summary });
    expect(failures.length).toBeGreaterThan(0);
  });

  it('fails as the ingest fails, and only when no edit is under way any more', async () => {
    const { events, now } = ingestByClock(2);
    let underWay = 0;
    const show = async () => {
      underWay += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
    };
    await expect(showProgress(events, { show, failed: () => undefined, now })).rejects.toThrow(
      'the disk is full',
    );
    expect(underWay).toBe(0);
  });
});
