import type { BaseInteraction, Guild, Message } from 'discord.js';
import { PullquoteError, type Settings } from '../coverage/index.js';
import { isDeleted } from './is-deleted.js';

type Where = { readonly channelId: string | null; readonly parentId: string | null };
type Restriction = Pick<Settings, 'channels' | 'forums'>;

/** The channel that an interaction or a message came from, and the one above it where it is a thread. */
export function whereOf({ channel, channelId }: BaseInteraction | Message): Where {
  return { channelId, parentId: channel?.isThread() ? channel.parentId : null };
}

/** Whether the bot answers there: in the channels and forums that the editors chose, and in their threads. */
export function answersIn({ channels, forums }: Restriction, { channelId, parentId }: Where): boolean {
  if (channels.length === 0) return true;
  return [channelId, parentId].some((id) => id !== null && (channels.includes(id) || forums.includes(id)));
}

/** Channels that are named where a reader asked in another; the rest is left out. */
const NAMED_CHANNELS = 5;

/** A question is not answered in this channel. Every word is ours, with Discord's links to channels: none is to be escaped. */
export class ElsewhereError extends PullquoteError {
  override readonly name = 'ElsewhereError';
}

/**
 * Why a question is not answered in a channel, with those where it would be, as links: Discord shows the name of a
 * channel to those only who may see it.
 */
export function elsewhere({ channels, forums }: Restriction, guild: Guild | null): ElsewhereError {
  const named = [...channels, ...forums]
    .filter((id) => !isDeleted(id, guild))
    .slice(0, NAMED_CHANNELS)
    .map((id) => `<#${id}>`)
    .join(', ');
  return named === ''
    ? new ElsewhereError(
        'channels-deleted',
        'I do not answer in this channel, and the channels where I do have been deleted.',
        'Ask a member who may manage this server to choose others in /settings.',
      )
    : new ElsewhereError('other-channel', 'I do not answer in this channel.', `Ask in ${named}.`, {
        details: { channels: named },
      });
}
