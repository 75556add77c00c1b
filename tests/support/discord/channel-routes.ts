import { type Reply, refusals } from './faults.js';
import { type Messages, message } from './messages.js';
import { channelObject, messageObject } from './objects.js';
import type { RecordedRequest } from './recorded-request.js';
import { type Channel, channelKind, newId, type World } from './world.js';

/** Where and when `enforce_nonce` finds a message again. */
type Nonces = Map<string, string>;

interface ChannelState {
  readonly world: World;
  readonly messages: Messages;
  readonly nonces: Nonces;
  /** Tells the bot of what it did, as Discord does. */
  readonly dispatch: (type: string, data: unknown, guildId?: string) => void;
}

/** `/channels/ID`, its messages and threads; `/users/@me/channels`. */
export function takeChannel(state: ChannelState, request: RecordedRequest): Reply | undefined {
  const { world } = state;
  const { method, path } = request;
  if (method === 'POST' && path === '/users/@me/channels')
    return { status: 200, body: channelObject(world, world.directChannelId) };
  const [, , id = '', room, messageId, below] = path.split('/');
  const channel = world.channels.get(id);
  if (!channel) return refusals.unknownChannel;
  if (channel.rights === 'none') return refusals.missingAccess;
  if (room === undefined) return { status: 200, body: channelObject(world, id) };
  if (method !== 'GET' && channel.rights === 'see') return refusals.missingPermissions;
  if (room === 'typing') return { status: 204 };
  if (room === 'threads') return openThread(state, request, channel);
  if (room !== 'messages') return undefined;
  if (messageId === undefined) return method === 'POST' ? write(state, request, channel) : undefined;
  if (below === 'threads') return openThread(state, request, channel, messageId);
  return changeMessage(state, request, messageId);
}

function write({ world, messages, nonces, dispatch }: ChannelState, request: RecordedRequest, to: Channel) {
  const {
    nonce,
    enforce_nonce: enforced,
    embeds = [],
  } = request.body as { nonce?: string; enforce_nonce?: boolean; embeds?: readonly unknown[] };
  if (to.rights === 'write' && embeds.length > 0) return refusals.missingPermissions;
  const key = `${to.id}:${nonce}`;
  const sentBefore = enforced && nonces.has(key) ? messages.find(nonces.get(key) ?? '') : undefined;
  const base = { id: newId(), channelId: to.id };
  const shown = sentBefore ?? messages.put(message(base, request.body, request.files));
  nonces.set(key, shown.id);
  const body = messageObject(world, shown);
  if (!sentBefore) dispatch('MESSAGE_CREATE', { ...body, guild_id: to.guildId }, to.guildId);
  return { status: 200, body };
}

function changeMessage({ world, messages }: ChannelState, request: RecordedRequest, id: string) {
  const before = messages.find(id);
  if (!before) return refusals.unknownMessage;
  if (request.method === 'GET') return { status: 200, body: messageObject(world, before) };
  if (before.author) return refusals.missingPermissions;
  if (request.method === 'DELETE') {
    messages.delete(id);
    return { status: 204 };
  }
  const shown = messages.put(message(before, request.body, request.files));
  return { status: 200, body: messageObject(world, shown) };
}

/** A thread on a message has the message's id. */
function openThread(
  { world, dispatch }: ChannelState,
  { body }: RecordedRequest,
  parent: Channel,
  messageId?: string,
) {
  if (messageId !== undefined && world.channels.has(messageId)) return refusals.threadThere;
  const id = messageId ?? newId();
  const { name } = body as { name: string };
  const place = { parentId: parent.id, ownerId: world.applicationId, rights: 'all' } as const;
  const guild = parent.guildId === undefined ? {} : { guildId: parent.guildId };
  world.channels.set(id, { id, type: channelKind.thread, name, ...guild, ...place });
  const thread = channelObject(world, id);
  dispatch('THREAD_CREATE', { ...thread, newly_created: true }, parent.guildId);
  return { status: 201, body: thread };
}
