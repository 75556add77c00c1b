import { expect, it } from 'vitest';
import type { Command, Outcome } from '../../../commands/command.js';
import type { Terminal } from '../../../src/cli/context.js';
import { Interrupted } from '../../../src/cli/interruption.js';
import { invoke } from '../../../src/cli/invoke.js';
import type { Library } from '../../../src/library/library.js';

it('a question that was stopped while it was answered is not answered', async () => {
  const stop = new AbortController();
  const terminal = {
    library: async () => ({}) as Library,
    signal: stop.signal,
  } as Pick<Terminal, 'library' | 'signal'> as Terminal;
  const outcome: Outcome = { type: 'rejection', counted: true };
  const command = (work: () => void): Command => ({
    data: { name: 'ask', description: 'Ask' },
    access: 'everyone',
    execute: async () => {
      work();
      return outcome;
    },
  });
  expect(
    await invoke(
      command(() => undefined),
      terminal,
      {},
    ),
  ).toBe(outcome);
  const stopped = invoke(
    command(() => stop.abort(new Interrupted('SIGINT'))),
    terminal,
    {},
  );
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError', status: 130 });
});
