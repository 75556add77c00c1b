import type { APIUser } from 'discord-api-types/v10';

/** Ids are decimal strings of 64 bits (snowflakes); every one the stand-in makes up is new. */
let lastId = 1_000_000_000_000_000_000n;

export function newId(): string {
  lastId += 1n;
  return lastId.toString();
}

/** Permissions as the bits that travel in `member.permissions`. */
export const permission = {
  none: '0',
  useCommands: '2147483648',
  manageServer: '32',
  administrator: '8',
} as const;

/** Somebody in the server, and what they may do there. */
export interface Person {
  readonly user: APIUser;
  readonly permissions: string;
}

function person(username: string, permissions: string): Person {
  const user = { id: newId(), username, discriminator: '0', global_name: username, avatar: null };
  return { user, permissions };
}

/** One server with a text channel, people in it, and the bot. */
export function createWorld() {
  const botId = newId();
  return {
    applicationId: botId,
    bot: { id: botId, username: 'Pullquote', discriminator: '0', global_name: null, avatar: null, bot: true },
    guildId: newId(),
    channelId: newId(),
    otherChannelId: newId(),
    directChannelId: newId(),
    reader: person('reader', permission.useCommands),
    editor: person('editor', (BigInt(permission.manageServer) | BigInt(permission.useCommands)).toString()),
    admin: person('admin', permission.administrator),
  };
}

export type World = ReturnType<typeof createWorld>;

/** The member object that comes with an interaction in a server. */
export function memberOf({ user, permissions }: Person) {
  return {
    user,
    permissions,
    roles: [],
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

export function channelObject(world: World, id: string) {
  if (id === world.directChannelId) return { id, type: 1, last_message_id: null, flags: 0 };
  const name = id === world.channelId ? 'newsroom' : 'elsewhere';
  return { id, type: 0, name, guild_id: world.guildId, position: 0, permission_overwrites: [], flags: 0 };
}

/** What GUILD_CREATE tells of the server. */
export function guildObject(world: World) {
  return {
    id: world.guildId,
    name: 'The Newsroom',
    owner_id: world.admin.user.id,
    preferred_locale: 'en-US',
    joined_at: '2020-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 4,
    features: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    threads: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [],
    channels: [channelObject(world, world.channelId), channelObject(world, world.otherChannelId)],
    roles: [
      {
        id: world.guildId,
        name: '@everyone',
        permissions: permission.useCommands,
        position: 0,
        color: 0,
        flags: 0,
      },
    ],
    system_channel_flags: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    afk_timeout: 300,
  };
}
