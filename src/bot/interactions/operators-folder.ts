import type { BaseInteraction } from 'discord.js';

export interface OperatorsFolder {
  /** The operator's folder, where there is one. */
  readonly coveragePaths: readonly string[];
  /** The server whose library is the base. Default: none. */
  readonly homeGuild?: string;
  /** Whether this is one of several processes that share the servers. */
  readonly isShard?: boolean;
}

/**
 * The operator's folder for the servers that may read it again: the home server or, where none is named, the only one.
 * Anybody may invite the bot, and a stranger's server must not be filled with the operator's files.
 */
export function operatorsFolder(
  { guildId, client }: Pick<BaseInteraction, 'guildId' | 'client'>,
  { coveragePaths, homeGuild, isShard }: OperatorsFolder,
): readonly string[] {
  // A server that is unavailable counts: discord.js knows of it from the start.
  const isOnly = !isShard && client.guilds.cache.size === 1;
  const mayRead = homeGuild === undefined ? isOnly : guildId === homeGuild;
  return mayRead ? coveragePaths : [];
}
