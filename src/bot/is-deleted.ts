import type { Guild } from 'discord.js';

/**
 * Whether a channel or role is there no more. Never said where the server is down or unknown: then nothing of it is
 * there, and all of it may come back.
 */
export function isDeleted(id: string, guild: Guild | null): boolean {
  return guild?.available === true && !guild.channels.cache.has(id) && !guild.roles.cache.has(id);
}
