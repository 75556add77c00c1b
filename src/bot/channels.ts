import { PullquoteError, type Settings } from '../coverage/index.js';

type Where = { readonly channelId: string | null; readonly parentId: string | null };
type Restriction = Pick<Settings, 'channels' | 'forums'>;

/** Whether the bot answers there: in the channels and forums that the editors chose, and in their threads. */
export function answersIn({ channels, forums }: Restriction, { channelId, parentId }: Where): boolean {
  if (channels.length === 0) return true;
  return [channelId, parentId].some((id) => id !== null && (channels.includes(id) || forums.includes(id)));
}

/** Channels that are named where a reader asked in another; the rest is left out. */
const NAMED_CHANNELS = 5;

/** Why a question is not answered in a channel, with those where it would be, by their names. */
export function elsewhere(
  { channels }: Restriction,
  nameOf: (id: string) => string | undefined,
): PullquoteError {
  const named = channels
    .slice(0, NAMED_CHANNELS)
    .map((id) => `#${nameOf(id) ?? id}`)
    .join(', ');
  return new PullquoteError('other-channel', 'I do not answer in this channel.', `Ask in ${named}.`, {
    details: { channels: named },
  });
}
