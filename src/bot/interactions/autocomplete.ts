import type { AutocompleteInteraction } from 'discord.js';
import type { Command } from '../../../commands/command.js';
import { suggest } from '../reply.js';
import { refusal } from './access.js';
import type { DispatchContext } from './dispatch-context.js';
import { placeOf } from './invocation.js';

/** Suggests what may be typed next, as the command has it; nothing where it fails, or where the member may not run it. */
export async function complete(
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  { libraries, stopping: signal, log }: Pick<DispatchContext, 'libraries' | 'stopping' | 'log'>,
): Promise<void> {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  const place = placeOf(interaction, true);
  try {
    const library = await libraries.of(interaction.guildId ?? undefined);
    const allowed = command && !refusal(command.access, interaction, await library.settings());
    const suggestions = allowed
      ? await command.autocomplete?.({
          option,
          typed,
          library,
          place,
          signal,
          ...(subcommand !== null && { subcommand }),
        })
      : undefined;
    await suggest(interaction, suggestions ?? [], log);
  } catch (error) {
    log.error({ err: error }, 'no suggestions');
    await suggest(interaction, [], log);
  }
}
