/** The thread that reads files for `TimedReader`; not to be imported. */
import { parentPort } from 'node:worker_threads';
import { read } from './read.js';
import type { ReadOutcome } from './reader.js';
import type { ThreadReply, ThreadRequest } from './timed-reader.js';

function say(reply: ThreadReply | 'ready'): void {
  parentPort?.postMessage(reply);
}

parentPort?.on('message', async ({ bytes, hints }: ThreadRequest) => {
  const outcomes: ReadOutcome[] = [];
  try {
    for await (const outcome of read(bytes, hints)) outcomes.push(outcome);
    say({ outcomes });
  } catch (error) {
    say({ error });
  }
});
say('ready');
