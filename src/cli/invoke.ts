import type { Command, Options, Outcome } from '../../commands/command.js';
import type { Terminal } from './context.js';

/** What was typed, by the names that the command's options have. */
interface TypedOptions {
  readonly strings?: Readonly<Record<string, string | undefined>>;
  readonly integers?: Readonly<Record<string, number | undefined>>;
}

/** Runs the handler that Discord runs too, for the user of this terminal. Throws Interrupted where they stopped it. */
export async function invoke(
  command: Command,
  terminal: Terminal,
  typed: TypedOptions,
  coveragePaths: readonly string[] = [],
): Promise<Outcome> {
  const options: Options = {
    string: (name) => typed.strings?.[name],
    integer: (name) => typed.integers?.[name],
    boolean: () => undefined,
    file: () => undefined,
  };
  const outcome = await command.execute({
    options,
    coveragePaths,
    library: await terminal.library(),
    place: { channel: 'terminal', private: false },
    signal: terminal.signal,
  });
  // A question is answered to its end once it has begun: whoever pressed Ctrl-C meanwhile waits for no answer.
  terminal.signal.throwIfAborted();
  return outcome;
}
