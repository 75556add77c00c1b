import {
  DiscordAPIError,
  type Message,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Log } from '../../log.js';
import { THREAD_NAME } from '../limits.js';
import { cutTo } from '../text/cut.js';
import { oneLine } from '../text/markdown.js';
import { wellFormed } from '../text/well-formed.js';
import { unlessAborted } from '../unless-aborted.js';

/**
 * Milliseconds that an answer waits for its thread. Discord limits how fast threads are opened in a channel and may say
 * to wait for minutes, while whoever asked sees nothing.
 */
const THREAD_TIMEOUT_MS = 2_500;

/** A thread on the message, named by its question; undefined where there can be none, and the answer stays in place. */
export async function openThread(message: Message, question: string, log: Log): Promise<string | undefined> {
  if (!message.inGuild() || message.channel.isThread() || message.channel.isVoiceBased()) return undefined;
  const body = wellFormed({
    name: cutTo(THREAD_NAME, oneLine(question)),
    auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
  });
  const signal = AbortSignal.timeout(THREAD_TIMEOUT_MS);
  try {
    // The signal keeps the request from being sent later; while it waits for its turn, discord.js does not heed it.
    const route = Routes.threads(message.channelId, message.id);
    await unlessAborted(signal, message.client.rest.post(route, { body, signal }));
  } catch (error) {
    if (!isOpen(error)) {
      log.info({ err: error }, 'no thread could be opened; answering in the channel');
      return undefined;
    }
  }
  // https://discord.com/developers/docs/resources/channel#start-thread-from-message: the thread has the message's id.
  return message.id;
}

/** There is a thread already: of an earlier try whose answer was lost. */
function isOpen(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}
