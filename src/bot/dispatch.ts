import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
} from 'discord.js';
import type { Command, ComponentHandler, Outcome, Surroundings } from '../../commands/command.js';
import { NotFoundError } from '../coverage/index.js';
import type { Libraries } from '../library/library.js';
import type { Log } from '../log.js';
import { refusal } from './access.js';
import { explain, StoppingError } from './failure.js';
import { optionsOf, placeOf } from './invocation.js';
import { showProgress } from './progress.js';
import { renderAnswer } from './render/answer.js';
import { renderCitations } from './render/citations.js';
import { renderIngest } from './render/ingest.js';
import { acknowledge, type Repliable, reply, suggest } from './reply.js';

export interface DispatchContext {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly coveragePaths: readonly string[];
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Answers an interaction. Never rejects: what goes wrong is told to the reader, or logged where that fails too. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

/** Ties interactions to commands: acknowledge, check access, run, draw. */
export function createDispatch(context: DispatchContext): Dispatch {
  const commands = new Map(context.commands.map((command) => [command.data.name, command]));
  const components = new Map(context.commands.flatMap((command) => Object.entries(command.components ?? {})));
  return async (interaction) => {
    const own = { ...context, log: context.log.child({ interaction: interaction.id }) };
    try {
      if (interaction.isChatInputCommand()) {
        await runCommand(commands.get(interaction.commandName), interaction, own);
      } else if (interaction.isAutocomplete()) {
        await complete(commands.get(interaction.commandName), interaction, own);
      } else if (interaction.isMessageComponent()) {
        const [key = ''] = interaction.customId.split(':', 1);
        await runComponent(components.get(key), interaction.customId.slice(key.length + 1), interaction, own);
      }
    } catch (error) {
      own.log.error({ err: error }, 'Discord did not take the reply');
    }
  };
}

async function runCommand(
  command: Command | undefined,
  interaction: ChatInputCommandInteraction,
  context: DispatchContext,
): Promise<void> {
  const options = optionsOf(interaction, context.signal);
  const refused = command ? refusal(command.access, interaction) : outdated('command');
  const isPrivate = refused !== undefined || (command?.isPrivate?.(options) ?? false);
  await answer(interaction, isPrivate, context, async (surroundings) => {
    if (!command || refused) throw refused;
    return command.execute({ ...surroundings, options, coveragePaths: context.coveragePaths });
  });
}

async function runComponent(
  handler: ComponentHandler | undefined,
  argument: string,
  interaction: MessageComponentInteraction,
  context: DispatchContext,
): Promise<void> {
  await answer(interaction, true, context, async (surroundings) => {
    if (!handler) throw outdated('button');
    return handler(argument, surroundings);
  });
}

/** Discord shows commands for up to an hour, and messages for ever, after the bot has changed. */
function outdated(what: string): NotFoundError {
  return new NotFoundError(`unknown-${what}`, `I do not know that ${what} any more.`, 'Try /ask.');
}

async function answer(
  interaction: Repliable,
  isPrivate: boolean,
  context: DispatchContext,
  work: (surroundings: Surroundings) => Promise<Outcome>,
): Promise<void> {
  const { libraries, signal, log } = context;
  if (!(await acknowledge(interaction, isPrivate, log))) return;
  try {
    const library = await libraries.of(interaction.guildId ?? undefined);
    await draw(await work({ library, signal, place: placeOf(interaction, isPrivate) }), interaction, context);
  } catch (error) {
    await reply(interaction, explain(signal.aborted ? new StoppingError() : error, log), log);
  }
}

async function draw(
  outcome: Outcome,
  interaction: Repliable,
  { signal, log }: DispatchContext,
): Promise<void> {
  switch (outcome.type) {
    case 'answer':
      await reply(interaction, renderAnswer(outcome.answer), log);
      return;
    case 'citations':
      await reply(interaction, renderCitations(outcome.citations, outcome.question), log);
      return;
    case 'ingest':
      await showProgress(outcome.events, {
        show: (event) => {
          if (event.type === 'finished') log.info({ summary: event.summary }, 'ingest finished');
          return reply(interaction, renderIngest(event), log);
        },
        failed: (error) => log.warn({ err: error }, 'progress could not be shown'),
      });
      signal.throwIfAborted();
  }
}

async function complete(
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  { libraries, signal, log }: DispatchContext,
): Promise<void> {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const place = placeOf(interaction, true);
  try {
    const library = await libraries.of(interaction.guildId ?? undefined);
    const suggestions = await command?.autocomplete?.({ option, typed, library, place, signal });
    await suggest(interaction, suggestions ?? [], log);
  } catch (error) {
    log.error({ err: error }, 'no suggestions');
    await suggest(interaction, [], log);
  }
}
