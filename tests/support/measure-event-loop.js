// Loaded into a process before its own program (`node --import`): at the first SIGUSR2 it begins to measure for how
// long the event loop is held up, at each further one it says so on standard error.
import { watchEventLoop } from './event-loop.js';

let delay;

process.on('SIGUSR2', () => {
  if (delay) process.stderr.write(`${JSON.stringify({ eventLoop: delay() })}\n`);
  else delay = watchEventLoop();
});
