import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Command, Component, ComponentUse, Surroundings } from '../../../commands/command.js';
import { parseCustomId } from '../../../commands/custom-id.js';
import { NotFoundError } from '../../coverage/index.js';
import { RunningIngests } from '../draw/running-ingests.js';
import { FirstTimes } from '../first-times.js';
import { answer, type Rule } from './answer.js';
import { complete } from './autocomplete.js';
import type { DispatchContext, InteractionContext } from './dispatch-context.js';
import { typedIn, usedIn } from './invocation.js';
import { operatorsFolder } from './operators-folder.js';

/** Answers an interaction. Never rejects: what goes wrong is told to the reader, or logged where that fails too. */
type Dispatch = (interaction: Interaction) => Promise<void>;

/** Ties interactions to commands: acknowledge, check access, run, draw. */
export function createDispatch(context: DispatchContext): Dispatch {
  const commands = new Map(context.commands.map((command) => [command.data.name, command]));
  const components = new Map<string, Component>(
    context.commands.flatMap((command) => Object.entries(command.components ?? {})),
  );
  const firstTimes = new FirstTimes();
  const ingests = new RunningIngests();
  return async (interaction) => {
    const own = { ...context, ingests, log: context.log.child({ interaction: interaction.id }) };
    try {
      if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
        await runCommand(commands.get(interaction.commandName), interaction, own);
      } else if (interaction.isAutocomplete()) {
        await complete(commands.get(interaction.commandName), interaction, own);
      } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
        const { customId, user } = interaction;
        const used = parseCustomId(customId);
        const once = (work: () => Promise<void>) => firstTimes.once(user.id, customId, work);
        const use = { ...usedIn(interaction, used?.argument ?? ''), once };
        await runComponent(used && components.get(used.key), use, interaction, own);
      }
    } catch (error) {
      own.log.error({ err: error }, 'Discord did not take the reply');
    }
  };
}

const FOR_EVERYONE: Rule = { access: 'everyone' };

async function runCommand(
  command: Command | undefined,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: InteractionContext,
): Promise<void> {
  const typed = typedIn(interaction, context.stopping);
  const manner = !command || command.isPrivate?.(typed.options) ? 'privately' : 'publicly';
  const work = async (surroundings: Surroundings) => {
    if (!command) throw outdated('command');
    const coveragePaths = operatorsFolder(interaction, context);
    return command.execute({ ...surroundings, ...typed, coveragePaths });
  };
  await answer(interaction, { manner, rule: command ?? FOR_EVERYONE, work }, context);
}

async function runComponent(
  found: Component | undefined,
  use: Omit<ComponentUse, keyof Surroundings>,
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  context: InteractionContext,
): Promise<void> {
  // A form that is sent in cannot be answered with a form: only a forged one asks for it.
  const component = found?.shows === 'form' && interaction.isModalSubmit() ? undefined : found;
  const { shows = 'privately', access = 'everyone' } = component ?? {};
  const work = async (surroundings: Surroundings) => {
    if (!component) throw outdated('button');
    return component.execute({ ...surroundings, ...use });
  };
  await answer(interaction, { manner: shows, rule: { access }, work }, context);
}

/** Discord shows commands for up to an hour, and messages for ever, after the bot has changed. */
function outdated(what: string): NotFoundError {
  return new NotFoundError(`unknown-${what}`, `I do not know that ${what} any more.`, 'Try /ask.');
}
