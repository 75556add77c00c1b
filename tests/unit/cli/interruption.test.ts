import { expect, it } from 'vitest';
import { Interrupted, interruption } from '../../../src/cli/interruption.js';

it('the first signal stops the command; a second of either kind ends the process, as nobody listens any more', () => {
  const listening = () => [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
  const before = listening();
  const signal = interruption();
  expect(signal.aborted).toBe(false);
  process.emit('SIGTERM', 'SIGTERM');
  expect(signal.reason).toEqual(new Interrupted('SIGTERM'));
  expect(signal.reason.status).toBe(143);
  expect(listening()).toEqual(before);
});
