import { type Reply, refusals } from './faults.js';
import type { RecordedRequest } from './recorded-request.js';
import { newId, type World } from './world.js';

/** Commands as Discord keeps them: everywhere, and in one server each. */
export class RegisteredCommands {
  /** By server; those of all servers under ''. */
  readonly #byGuild = new Map<string, Record<string, unknown>[]>();

  in(guildId = ''): readonly Record<string, unknown>[] {
    return this.#byGuild.get(guildId) ?? [];
  }

  /** `/applications/ID/commands` and `/applications/ID/guilds/ID/commands`. */
  take(world: World, { method, path, body }: RecordedRequest): Reply | undefined {
    const match = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path);
    if (match?.[1] !== world.applicationId) return undefined;
    const [, , guildId] = match;
    if (guildId !== undefined && !world.guilds.some(({ id }) => id === guildId))
      return refusals.missingAccess;
    if (method === 'PUT') {
      const definitions = body as readonly Record<string, unknown>[];
      this.#byGuild.set(
        guildId ?? '',
        definitions.map((definition) => filledIn(world, definition, guildId)),
      );
    }
    return { status: 200, body: this.in(guildId) };
  }
}

/** Discord gives each command an id and a version, and fills in what was left out. */
function filledIn(world: World, definition: Record<string, unknown>, guildId?: string) {
  return {
    id: newId(),
    application_id: world.applicationId,
    version: newId(),
    type: 1,
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...definition,
    ...(guildId === undefined ? {} : { guild_id: guildId, contexts: null }),
  };
}
