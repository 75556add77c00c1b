import type { APIUser } from 'discord-api-types/v10';

/** The first second of 2015, from which ids count: https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000;
/** Bits of an id below its time. */
const TIME_SHIFT = 22n;

let lastId = 0n;

/** A new id: a decimal string of 64 bits that tells when it was made. */
export function newId(): string {
  const now = BigInt(Date.now() - DISCORD_EPOCH) << TIME_SHIFT;
  lastId = now > lastId ? now : lastId + 1n;
  return lastId.toString();
}

/** The shard of `count` that serves a server: https://discord.com/developers/docs/events/gateway#sharding */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(count));
}

/** An id of a server which two shards would give to this one. */
function guildIdOnShard(shard: 0 | 1): string {
  const id = newId();
  if (shardOf(id, 2) === shard) return id;
  // The next millisecond, with a bit that counting within one never reaches: no other id can be equal.
  return (BigInt(id) + (1n << TIME_SHIFT) + (1n << (TIME_SHIFT - 1n))).toString();
}

/** Permissions as the bits that travel as decimal strings: https://discord.com/developers/docs/topics/permissions */
export const permission = {
  none: '0',
  useCommands: '2147483648',
  manageServer: '32',
  administrator: '8',
  viewChannel: '1024',
  sendMessages: '2048',
  embedLinks: '16384',
} as const;

/** What a bot is given with the usual invitation: see, send, embed, attach, read history, threads, commands. */
const BOT_PERMISSIONS = (
  (1n << 10n) |
  (1n << 11n) |
  (1n << 14n) |
  (1n << 15n) |
  (1n << 16n) |
  (1n << 31n) |
  (1n << 35n) |
  (1n << 38n)
).toString();

/** Somebody who uses the bot, and what they may do in every server. */
export interface Person {
  readonly user: APIUser;
  readonly permissions: string;
  /** Ids of roles. */
  readonly roles: readonly string[];
  /** Of their Discord; English unless a test says otherwise. */
  readonly locale: string;
}

export function newPerson(
  username: string,
  { permissions = permission.useCommands, roles = [], locale = 'en-US' }: Partial<Omit<Person, 'user'>> = {},
): Person {
  const user = { id: newId(), username, discriminator: '0', global_name: username, avatar: null };
  return { user, permissions, roles, locale };
}

/** Kinds of channel: https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const channelKind = { text: 0, direct: 1, thread: 11, forum: 15 } as const;

/** What the bot may do in a channel: all, write without embeds, read only, or not even see it. */
export type Rights = 'all' | 'write' | 'see' | 'none';

export interface Channel {
  readonly id: string;
  readonly type: (typeof channelKind)[keyof typeof channelKind];
  readonly name: string;
  readonly guildId?: string;
  /** Of a thread. */
  readonly parentId?: string;
  readonly ownerId?: string;
  rights: Rights;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly roles: readonly { readonly id: string; readonly name: string; readonly permissions: string }[];
}

/** Two servers with channels, people who are in both, and the bot. */
export function createWorld() {
  const botId = newId();
  const editorsRoleId = newId();
  const guild = (name: string, shard: 0 | 1): Guild => {
    const id = guildIdOnShard(shard);
    const everyone = { id, name: '@everyone', permissions: BOT_PERMISSIONS };
    const editors = { id: editorsRoleId, name: 'Editors', permissions: permission.none };
    return { id, name, locale: 'en-US', roles: shard === 0 ? [everyone, editors] : [everyone] };
  };
  const home = guild('The Newsroom', 0);
  const away = guild('The Rival', 1);
  const channels = new Map<string, Channel>();
  const channel = (type: Channel['type'], name: string, guildId?: string): string => {
    const id = newId();
    channels.set(id, { id, type, name, ...(guildId === undefined ? {} : { guildId }), rights: 'all' });
    return id;
  };
  const everything = (BigInt(permission.manageServer) | BigInt(permission.useCommands)).toString();
  return {
    applicationId: botId,
    bot: { id: botId, username: 'Pullquote', discriminator: '0', global_name: null, avatar: null, bot: true },
    guilds: [home, away] as readonly Guild[],
    channels,
    guildId: home.id,
    channelId: channel(channelKind.text, 'newsroom', home.id),
    otherChannelId: channel(channelKind.text, 'elsewhere', home.id),
    forumId: channel(channelKind.forum, 'readers-ask', home.id),
    /** The second server. */
    rivalGuildId: away.id,
    rivalChannelId: channel(channelKind.text, 'rivals', away.id),
    rivalForumId: channel(channelKind.forum, 'rivals-ask', away.id),
    directChannelId: channel(channelKind.direct, ''),
    /** A role of the first server that gives no permission of its own. */
    editorsRoleId,
    reader: newPerson('reader'),
    editor: newPerson('editor', { permissions: everything }),
    admin: newPerson('admin', { permissions: permission.administrator }),
  };
}

export type World = ReturnType<typeof createWorld>;
