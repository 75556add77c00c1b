import type { Command, Outcome, Surroundings } from '../../../commands/command.js';
import type { PullquoteError, Settings } from '../../coverage/index.js';
import type { Log } from '../../log.js';
import { answersIn, elsewhere, whereOf } from '../channels.js';
import { draw } from '../draw/draw.js';
import { asToldDirectly, explain, StoppingError } from '../failure.js';
import { ForbiddenHereError, isForbidden } from '../forbidden.js';
import { languageFor, languageOfLocale } from '../i18n/language.js';
import { type Translate, translator } from '../i18n/translate.js';
import { renderIngestStopped } from '../render/ingest.js';
import type { Message } from '../render/message.js';
import { acknowledge, type Manner, type Repliable, reply, replyPrivately } from '../reply.js';
import { unlessAborted } from '../unless-aborted.js';
import { refusal } from './access.js';
import type { InteractionContext } from './dispatch-context.js';
import { inTimeForForm } from './in-time-for-form.js';
import { placeOf } from './invocation.js';

/** Who may use something, and where. */
export type Rule = Pick<Command, 'access' | 'answersReaders'>;

/** What a command or a button does. */
interface Task {
  readonly manner: Manner;
  readonly rule: Rule;
  readonly work: (surroundings: Surroundings) => Promise<Outcome>;
}

/** A form is the response itself; all else is announced at once, since a library may take longer than Discord waits. */
export async function answer(
  interaction: Repliable,
  { manner, rule, work }: Task,
  context: InteractionContext,
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
function farewell({ id }: Repliable, t: Translate, { ingests, log }: InteractionContext): Message {
  const saved = ingests.saved(id);
  return saved === undefined ? explain(new StoppingError(), t, log) : renderIngestStopped(saved, t);
}

/** Whether the reader or the server has asked too much lately; the reader is told for how long. */
async function turnedAway(interaction: Repliable, { cooldown, log }: InteractionContext): Promise<boolean> {
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
  { queue }: InteractionContext,
  work: () => Promise<Result>,
): Promise<Result> {
  return access === 'everyone' ? queue.run(guildId ?? user.id, work) : work();
}

/** Why this member may not use it here. */
function obstacle(rule: Rule, interaction: Repliable, settings: Settings): PullquoteError | undefined {
  if (rule.answersReaders && interaction.inGuild() && !answersIn(settings, whereOf(interaction))) {
    return elsewhere(settings, interaction.guild);
  }
  return refusal(rule.access, interaction, settings);
}
