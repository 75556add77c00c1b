import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Suggestion } from '../../commands/command.js';
import type { Log } from '../log.js';
import { cutTo } from './cut.js';
import { CHOICE_NAME, CHOICE_VALUE, CHOICES } from './limits.js';
import type { Message } from './render/message.js';

/** An interaction that is answered with a message. */
export type Repliable = ChatInputCommandInteraction | MessageComponentInteraction;

/** Somebody else answered, the fifteen minutes are over, or the reader has dismissed the reply: nothing can be said any more. */
const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Whether the interaction can no longer be answered, which is no fault of ours and cannot be mended. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/**
 * The one door out of the bot: every reply mentions nobody. Each function tells whether Discord took the reply; it is
 * false where the interaction is gone, and any other failure is thrown.
 */
async function delivered(call: Promise<unknown>, log: Log): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    log.debug({ err: error }, 'the interaction can no longer be answered');
    return false;
  }
}

/** Acknowledges within Discord's three seconds; the reply comes later and is as private as this. */
export function acknowledge(interaction: Repliable, isPrivate: boolean, log: Log): Promise<boolean> {
  const call = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  return delivered(call, log);
}

/**
 * Puts the message in the place of the acknowledgement, or of the message that stands there. Sent as it is: editReply
 * would add keys (`tts`, `enforce_nonce`) that Discord's description of an edit does not know.
 */
export function reply(
  { client, applicationId, token }: Repliable,
  message: Message,
  log: Log,
): Promise<boolean> {
  const body = { ...message, allowed_mentions: { parse: [] } };
  const route = Routes.webhookMessage(applicationId, token, '@original');
  return delivered(client.rest.patch(route, { body, auth: false }), log);
}

/** Shows suggestions, cut to what Discord takes; one with an id that is too long would be useless and is left out. */
export function suggest(
  interaction: AutocompleteInteraction,
  suggestions: readonly Suggestion[],
  log: Log,
): Promise<boolean> {
  const choices = suggestions
    .filter(({ name, value }) => name.trim() !== '' && value.length <= CHOICE_VALUE)
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: cutTo(CHOICE_NAME, name.trim()), value }));
  return delivered(interaction.respond(choices), log);
}
