import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Command, Component, ComponentUse, Outcome, Surroundings } from '../../../commands/command.js';
import { parseCustomId } from '../../../commands/custom-id.js';
import { NotFoundError, type PullquoteError, type Settings } from '../../coverage/index.js';
import type { Libraries } from '../../library/library.js';
import type { Log } from '../../log.js';
import { answersIn, elsewhere } from '../channels.js';
import { draw } from '../draw/draw.js';
import { RunningIngests } from '../draw/running-ingests.js';
import { asToldDirectly, explain, StoppingError } from '../failure.js';
import { FirstTimes } from '../first-times.js';
import { ForbiddenHereError, isForbidden } from '../forbidden.js';
import { languageFor, languageOfLocale } from '../i18n/language.js';
import { type Translate, translator } from '../i18n/translate.js';
import { renderIngestStopped } from '../render/ingest.js';
import type { Message } from '../render/message.js';
import { acknowledge, type Manner, type Repliable, reply, replyPrivately, suggest } from '../reply.js';
import type { Cooldown } from '../turns/cooldown.js';
import type { FairQueue } from '../turns/fair-queue.js';
import { unlessAborted } from '../unless-aborted.js';
import { refusal } from './access.js';
import { inTimeForForm } from './in-time-for-form.js';
import { placeOf, typedIn, usedIn, whereOf } from './invocation.js';
import { type OperatorsFolder, operatorsFolder } from './operators-folder.js';

export interface DispatchContext extends OperatorsFolder {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  /** Aborted when the process is told to stop: what takes long ends as soon as it can, the rest may finish. */
  readonly stopping: AbortSignal;
  /** Aborted some seconds later, when nothing may go on. */
  readonly outOfTime: AbortSignal;
  readonly cooldown: Cooldown;
  /** In which readers' questions wait for their turn. */
  readonly queue: FairQueue;
  readonly log: Log;
}

/** What each interaction is given besides. */
interface OwnContext extends DispatchContext {
  readonly ingests: RunningIngests;
}

/** Answers an interaction. Never rejects: what goes wrong is told to the reader, or logged where that fails too. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

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

async function runCommand(
  command: Command | undefined,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: OwnContext,
): Promise<void> {
  const typed = typedIn(interaction, context.stopping);
  const manner = !command || command.isPrivate?.(typed.options) ? 'privately' : 'publicly';
  await answer(interaction, manner, command ?? FOR_EVERYONE, context, async (surroundings) => {
    if (!command) throw outdated('command');
    const coveragePaths = operatorsFolder(interaction, context);
    return command.execute({ ...surroundings, ...typed, coveragePaths });
  });
}

async function runComponent(
  found: Component | undefined,
  use: Omit<ComponentUse, keyof Surroundings>,
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  context: OwnContext,
): Promise<void> {
  // A form that is sent in cannot be answered with a form: only a forged one asks for it.
  const component = found?.shows === 'form' && interaction.isModalSubmit() ? undefined : found;
  const { shows = 'privately', access = 'everyone' } = component ?? {};
  await answer(interaction, shows, { access }, context, async (surroundings) => {
    if (!component) throw outdated('button');
    return component.execute({ ...surroundings, ...use });
  });
}

/** Discord shows commands for up to an hour, and messages for ever, after the bot has changed. */
function outdated(what: string): NotFoundError {
  return new NotFoundError(`unknown-${what}`, `I do not know that ${what} any more.`, 'Try /ask.');
}

/** Who may use something, and where. */
type Rule = Pick<Command, 'access' | 'answersReaders'>;

const FOR_EVERYONE: Rule = { access: 'everyone' };

/** Why this member may not use it here. */
function obstacle(rule: Rule, interaction: Repliable, settings: Settings): PullquoteError | undefined {
  if (rule.answersReaders && interaction.inGuild() && !answersIn(settings, whereOf(interaction))) {
    return elsewhere(settings, interaction.guild);
  }
  return refusal(rule.access, interaction, settings);
}

/** A form is the response itself; all else is announced at once, since a library may take longer than Discord waits. */
async function answer(
  interaction: Repliable,
  manner: Manner,
  rule: Rule,
  context: OwnContext,
  work: (surroundings: Surroundings) => Promise<Outcome>,
): Promise<void> {
  const { libraries, ingests, outOfTime, log } = context;
  if (await turnedAway(interaction, context)) return;
  let t = translator(languageOfLocale(interaction.locale));
  if (manner !== 'form' && !(await announce(interaction, manner, t, log))) return;
  // What readers ask takes a moment and is finished; what editors do may take hours and is stopped.
  const signal = rule.access === 'everyone' ? outOfTime : context.stopping;
  const left: (() => Promise<void>)[] = [];
  const find = async () => {
    const library = await libraries.of(interaction.guildId ?? undefined);
    const settings = await library.settings();
    t = translator(languageFor(settings, interaction.locale), languageOfLocale(interaction.locale));
    const refused = obstacle(rule, interaction, settings);
    if (refused) return { refused };
    const surroundings = { library, signal, place: placeOf(interaction, manner !== 'publicly') };
    return { settings, outcome: await inTurn(rule, interaction, context, () => work(surroundings)) };
  };
  const serve = async () => {
    const found = await (manner === 'form' ? inTimeForForm(find()) : find());
    if (found.refused) {
      await replyPrivately(interaction, manner, explain(found.refused, t, log), log);
      return;
    }
    const { settings, outcome } = found;
    const afterwards = (work: () => Promise<void>) => void left.push(work);
    await draw(outcome, { interaction, settings, t, ingests, signal, afterwards, log });
  };
  try {
    await unlessAborted(outOfTime, serve());
  } catch (error) {
    const forbidden = isForbidden(error);
    const fit = interaction.guildId === null ? asToldDirectly(error) : error;
    const told = forbidden ? new ForbiddenHereError(error) : fit;
    const explanation = signal.aborted ? farewell(interaction, t, context) : explain(told, t, log);
    // Where all wait for an answer, all see why there is none; what Discord keeps from all may be told to one.
    if (manner === 'publicly' && !forbidden) await reply(interaction, explanation, log);
    else await replyPrivately(interaction, manner, explanation, log);
  } finally {
    await Promise.all(left.map((work) => work()));
  }
}

/** Acknowledges; where Discord allows no answer that all see, the one who asked is told so. */
async function announce(interaction: Repliable, manner: Manner, t: Translate, log: Log): Promise<boolean> {
  try {
    return await acknowledge(interaction, manner, log);
  } catch (error) {
    if (!isForbidden(error) || manner === 'privately') throw error;
    if (await acknowledge(interaction, 'privately', log))
      await reply(interaction, explain(new ForbiddenHereError(error), t, log), log);
    return false;
  }
}

/** What is told of work that ends with the bot: of an ingest, also what is left of it. */
function farewell({ id }: Repliable, t: Translate, { ingests, log }: OwnContext): Message {
  const saved = ingests.saved(id);
  return saved === undefined ? explain(new StoppingError(), t, log) : renderIngestStopped(saved, t);
}

/** Whether the reader or the server has asked too much lately; the reader is told for how long. */
async function turnedAway(interaction: Repliable, { cooldown, log }: OwnContext): Promise<boolean> {
  const tooFast = cooldown.take(interaction.user.id, interaction.guildId ?? undefined);
  if (!tooFast) return false;
  const t = translator(languageOfLocale(interaction.locale));
  if (await acknowledge(interaction, 'privately', log)) {
    await reply(interaction, explain(tooFast, t, log), log);
  }
  return true;
}

/** Readers' questions wait for each other; an editor's work would hold them up for long. */
function inTurn<Result>(
  { access }: Rule,
  { guildId, user }: Repliable,
  { queue }: OwnContext,
  work: () => Promise<Result>,
): Promise<Result> {
  return access === 'everyone' ? queue.run(guildId ?? user.id, work) : work();
}

async function complete(
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  { libraries, stopping: signal, log }: DispatchContext,
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
