// Loaded into a process before its own program (`node --import`): at the first SIGUSR2 it begins to measure for how
// long the event loop is held up, at each further one it says so on standard error, in milliseconds.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks; the delay is what comes on top. */
const RESOLUTION_MS = 5;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
let isMeasuring = false;

process.on('SIGUSR2', () => {
  if (isMeasuring) {
    const [longest, p99] = [delay.max, delay.percentile(99)].map((nanoseconds) =>
      Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS).toFixed(1),
    );
    process.stderr.write(
      `${JSON.stringify({ eventLoop: { longest: Number(longest), p99: Number(p99) } })}\n`,
    );
  } else delay.enable();
  isMeasuring = true;
});
