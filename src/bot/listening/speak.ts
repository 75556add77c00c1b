import {
  type Channel,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Log } from '../../log.js';
import type { Message } from '../render/message.js';
import { requestOf } from '../reply.js';
import { onceWritten } from './once-written.js';

/** The bot may not write there, or there is nothing to write into any more: nothing of ours is wrong. */
const NOT_ALLOWED: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

/** Nobody may write into a post before its author has. The types name this code after its other meaning. */
const TOO_EARLY = RESTJSONErrorCodes.CannotSendAMessageInAForumChannel;

interface Speech {
  readonly client: Client;
  readonly channelId: string;
  /** Id of the message that is answered. */
  readonly repliesTo?: string;
  /** Discord takes a message with the same nonce once, so that it may be sent again after a lost answer. */
  readonly nonce: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * Writes into a channel without having been given a command there, and tells whether it could: a channel that is closed
 * to the bot is logged.
 */
export async function speak(message: Message, speech: Speech): Promise<boolean> {
  const { log, channelId } = speech;
  try {
    await onceWritten(() => send(message, speech), TOO_EARLY, speech.signal);
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !NOT_ALLOWED.has(error.code)) throw error;
    warnShutOut(log, { channel: channelId, code: error.code });
    return false;
  }
}

/** Tells the operator what the bot needs in a channel. */
function warnShutOut(log: Log, what: object): void {
  log.warn(
    what,
    'the bot may not write in that channel; give it "View Channel", "Send Messages", "Embed Links" and "Send Messages in Threads" there',
  );
}

/**
 * Whether the bot may show an answer in a channel, as far as that is known: Discord refuses an embed only when the answer
 * has been found. That it may not is logged.
 */
export function mayShowAnswer(channel: Channel, log: Log): boolean {
  if (channel.isDMBased() || !('guild' in channel)) return true;
  const { me } = channel.guild.members;
  const isShutOut = me && channel.permissionsFor(me)?.has(PermissionFlagsBits.EmbedLinks) === false;
  if (isShutOut) warnShutOut(log, { channel: channel.id });
  return !isShutOut;
}

/** Writes to a reader directly; that they take no direct messages is logged, since there is nobody else to tell. */
export async function speakDirectly(
  message: Message,
  reader: string,
  speech: Omit<Speech, 'channelId'>,
): Promise<void> {
  const { client, log } = speech;
  try {
    const opened = await client.rest.post(Routes.userChannels(), { body: { recipient_id: reader } });
    await send(message, { ...speech, channelId: (opened as { readonly id: string }).id });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    log.info({ code: error.code }, 'a reader could not be told directly that the bot may not write there');
  }
}

/** A reply needs the permission to read what was said before; without it the message stands by itself. */
async function send(message: Message, { client, channelId, repliesTo, nonce }: Speech): Promise<void> {
  const { body, ...files } = requestOf(message);
  const route = Routes.channelMessages(channelId);
  const plain = { ...body, nonce, enforce_nonce: true };
  if (repliesTo !== undefined) {
    const reference = { message_id: repliesTo, fail_if_not_exists: false };
    try {
      await client.rest.post(route, { ...files, body: { ...plain, message_reference: reference } });
      return;
    } catch (error) {
      if (!isRefusedWith(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory))
        throw error;
    }
  }
  await client.rest.post(route, { ...files, body: plain });
}

function isRefusedWith(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
