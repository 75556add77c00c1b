import { type REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.js';
import type { Log } from '../log.js';
import { isForbidden } from './forbidden.js';

type Registered = Command['data'];

/** Servers in which leftovers of a registration for one server are looked for: a bot under development is in few. */
const SERVERS_LOOKED_THROUGH = 10;

/** For whom commands are registered. */
interface Audience {
  readonly applicationId: string;
  /** Id of the one server that gets them, for development; absent: all servers and direct messages. */
  readonly guild?: string;
  /** Ids of the servers that the bot is in. */
  readonly servers: readonly string[];
}

/**
 * Tells Discord the commands, all at once, so that renamed ones vanish; sends nothing where Discord knows them already
 * (it allows 200 new commands a day). Those of the other audience are taken away, or they would be listed twice.
 */
export async function registerCommands(
  rest: REST,
  definitions: readonly Registered[],
  { applicationId, guild, servers }: Audience,
  log: Log,
): Promise<void> {
  const everywhere = Routes.applicationCommands(applicationId);
  const inServer = (id: string) => Routes.applicationGuildCommands(applicationId, id);
  if (guild !== undefined) {
    await replaceCommands(rest, inServer(guild), definitions.map(withoutAudience), log);
    await replaceCommands(rest, everywhere, [], log);
    return;
  }
  await replaceCommands(rest, everywhere, definitions, log);
  if (servers.length > SERVERS_LOOKED_THROUGH) return;
  for (const id of servers) {
    try {
      await replaceCommands(rest, inServer(id), [], log);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      // Invited without the scope for commands, or down: there are none of ours to take away, or not now.
      log.info({ err: error, server: id }, 'the commands of a server could not be looked through');
    }
  }
}

async function replaceCommands(
  rest: REST,
  route: `/${string}`,
  definitions: readonly object[],
  log: Log,
): Promise<void> {
  const answer = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const known = Array.isArray(answer) ? answer : [];
  const same = route.includes('/guilds/') ? known.map(withoutAudience) : known;
  if (fingerprint(same) === fingerprint(definitions)) {
    log.debug({ route }, 'commands are registered already');
    return;
  }
  await rest.put(route, { body: definitions });
  log.info({ route, commands: definitions.length }, 'commands registered');
}

/** Where a command may be used is for Discord to know of those for all servers only. */
function withoutAudience<Definition extends object>(definition: Definition): object {
  const { contexts: _, integration_types: __, ...rest } = definition as Record<string, unknown>;
  return rest;
}

/** Equal for equal sets of commands, in whatever order and with whatever defaults Discord fills in. */
function fingerprint(definitions: readonly unknown[]): string {
  return definitions
    .map((definition) => JSON.stringify(normalised(definition)))
    .sort()
    .join('\n');
}

/** What a definition says of a command, an option or a choice. Discord adds more: ids, versions, what is deprecated. */
const SAID: ReadonlySet<string> = new Set([
  ...['name', 'name_localizations', 'description', 'description_localizations', 'type', 'options'],
  ...['default_member_permissions', 'contexts', 'integration_types', 'nsfw'],
  ...['required', 'autocomplete', 'choices', 'value', 'channel_types'],
  ...['min_length', 'max_length', 'min_value', 'max_value'],
]);

/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

/** Without what Discord adds and without values that mean the same as their absence; keys in order. */
function normalised(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalised(item));
    return SETS.has(key) ? items.sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  // The names within translations are languages, whatever they are.
  const isTranslation = key.endsWith('_localizations');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, entry]) => (isTranslation || SAID.has(name)) && !isDefault(name, entry))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => [name, normalised(entry, name)]),
  );
}

/** A command without a type is of type 1, chat input. */
function isDefault(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (name === 'type' && value === 1) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
