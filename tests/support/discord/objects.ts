import type { SeenMessage } from './messages.js';
import { type Channel, channelKind, type Guild, type Person, permission, type World } from './world.js';

/** A time that no test looks at. */
const LONG_AGO = '2020-01-01T00:00:00.000000+00:00';
export const EPHEMERAL = 1 << 6;

/** The member object that comes with an interaction or a message in a server. */
export function memberOf({ user, permissions, roles }: Person) {
  return { user, permissions, roles, joined_at: LONG_AGO, deaf: false, mute: false, flags: 0 };
}

/** What keeps the bot from a channel, as overwrites for the bot itself. */
function overwrites({ applicationId }: World, { rights }: Channel) {
  if (rights === 'all') return [];
  const deny = { write: permission.embedLinks, see: permission.sendMessages, none: permission.viewChannel }[
    rights
  ];
  return [{ id: applicationId, type: 1, allow: '0', deny }];
}

export function channelObject(world: World, id: string) {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`there is no channel ${id}`);
  const { type, name, guildId, parentId, ownerId } = channel;
  const base = { id, type, last_message_id: null, flags: 0 };
  if (type === channelKind.direct) return { ...base, recipients: [world.reader.user] };
  if (type !== channelKind.thread) {
    const forum = type === channelKind.forum ? { available_tags: [] } : {};
    const permission_overwrites = overwrites(world, channel);
    return {
      ...base,
      name,
      guild_id: guildId,
      parent_id: null,
      position: 0,
      permission_overwrites,
      ...forum,
    };
  }
  return {
    ...base,
    name,
    guild_id: guildId,
    parent_id: parentId,
    owner_id: ownerId,
    message_count: 1,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: LONG_AGO,
      locked: false,
    },
  };
}

/** What GUILD_CREATE tells of a server. */
export function guildObject(world: World, { id, name, locale, roles }: Guild) {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
  const isThread = ({ type }: Channel) => type === channelKind.thread;
  const bot = { user: world.bot, roles: [], joined_at: LONG_AGO, deaf: false, mute: false, flags: 0 };
  return {
    id,
    name,
    owner_id: world.admin.user.id,
    preferred_locale: locale,
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: 4,
    features: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [bot],
    channels: channels.filter((channel) => !isThread(channel)).map((one) => channelObject(world, one.id)),
    threads: channels.filter(isThread).map((thread) => channelObject(world, thread.id)),
    roles: roles.map((role, position) => ({ ...role, position, color: 0, flags: 0 })),
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

/** A message as Discord sends it, of the bot unless it has an author. */
export function messageObject(world: World, message: SeenMessage) {
  const { id, channelId, content, embeds, components, author, ephemeral, attachments, repliesTo } = message;
  const isReply = repliesTo !== undefined;
  return {
    id,
    channel_id: channelId,
    content,
    embeds,
    components,
    type: isReply ? 19 : 0,
    author: author?.user ?? world.bot,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: content.includes(`<@${world.bot.id}>`) ? [world.bot] : [],
    mention_roles: [],
    attachments: attachments.map(({ id: file, name, bytes }) => ({
      id: file,
      filename: name,
      size: bytes.byteLength,
      url: `https://cdn.example/${file}`,
      proxy_url: `https://cdn.example/${file}`,
    })),
    flags: ephemeral ? EPHEMERAL : 0,
    ...(isReply ? { message_reference: { type: 0, message_id: repliesTo, channel_id: channelId } } : {}),
  };
}
