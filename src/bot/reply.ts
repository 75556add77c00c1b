import {
  type APIModalInteractionResponseCallbackData,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Suggestion } from '../../commands/command.js';
import type { Log } from '../log.js';
import { CHOICE_NAME, CHOICE_VALUE, CHOICES } from './limits.js';
import type { Message } from './render/message.js';
import { cutTo } from './text/cut.js';
import { wellFormed } from './text/well-formed.js';

/** An interaction that is answered with a message. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * How an interaction is answered: with a message that all see, or the one who asked only; in place of the message that
 * the pressed button stands on; or with a form, which cannot be announced ahead.
 */
export type Manner = 'publicly' | 'privately' | 'in-place' | 'form';

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

/** Acknowledges within Discord's three seconds; the reply comes later and is shown as announced here. */
export function acknowledge(interaction: Repliable, manner: Manner, log: Log): Promise<boolean> {
  const onMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (manner === 'in-place' && onMessage) return delivered(interaction.deferUpdate(), log);
  const call = interaction.deferReply(manner === 'publicly' ? {} : { flags: MessageFlags.Ephemeral });
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
  const route = Routes.webhookMessage(applicationId, token, '@original');
  return delivered(client.rest.patch(route, { ...requestOf(message), auth: false }), log);
}

/** Says it to the one who asked only, in whatever manner the interaction was acknowledged. */
export async function replyPrivately(
  interaction: Repliable,
  manner: Manner,
  message: Message,
  log: Log,
): Promise<boolean> {
  if (manner === 'privately') return reply(interaction, message, log);
  if (manner === 'form')
    return (await acknowledge(interaction, manner, log)) && (await reply(interaction, message, log));
  const { client, applicationId, token } = interaction;
  if (manner === 'publicly') {
    const original = Routes.webhookMessage(applicationId, token, '@original');
    // That there is nothing to take back is no reason to be silent.
    await delivered(client.rest.delete(original, { auth: false }), log);
  }
  const { body, ...files } = requestOf(message);
  const route = Routes.webhook(applicationId, token);
  const request = { ...files, body: { ...body, flags: MessageFlags.Ephemeral }, auth: false };
  return delivered(client.rest.post(route, request), log);
}

/** Opens a form, as the first and only response to a command or a button. */
export async function showForm(
  interaction: Repliable,
  form: APIModalInteractionResponseCallbackData,
  log: Log,
): Promise<boolean> {
  // Discord shows no form in answer to a form.
  if (interaction.isModalSubmit()) return false;
  return delivered(interaction.showModal(wellFormed(form)), log);
}

/** What is sent for a message: it mentions nobody, its text is Unicode, and its files are announced by number. */
export function requestOf({ files = [], ...message }: Message) {
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    ...(description !== undefined && { description }),
  }));
  return {
    body: wellFormed({
      ...message,
      ...(files.length > 0 && { attachments }),
      allowed_mentions: { parse: [] },
    }),
    ...(files.length > 0 && {
      files: files.map(({ name, bytes, mediaType }) => ({
        name,
        data: Buffer.from(bytes),
        contentType: mediaType,
      })),
    }),
  };
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
  return delivered(interaction.respond(wellFormed(choices)), log);
}
