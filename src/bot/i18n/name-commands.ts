import { commandKey, within } from './command-key.js';

/** '/ask' or '/library list', where no address ('https://x.example/ask') is. */
const COMMAND = /(?<![\p{L}\p{N}/.])\/([a-z]+)(?: ([a-z]+))?/gu;

/**
 * A message with the commands that it names ('/ask', '/library list', '/ask private') as Discord shows them to the
 * reader, whose Discord may speak another language than the bot does.
 */
export function nameCommands(message: string, catalogue: Readonly<Partial<Record<string, string>>>): string {
  return message.replace(COMMAND, (written: string, command: string, part: string | undefined) => {
    const name = catalogue[`${commandKey(command)}.name`];
    if (name === undefined) return written;
    if (part === undefined) return `/${name}`;
    return `/${name} ${catalogue[`${within(commandKey(command), 'option', part)}.name`] ?? part}`;
  });
}
