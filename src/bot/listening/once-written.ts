import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, type RESTJSONErrorCodes } from 'discord.js';

/** Milliseconds between tries: a new post's first message takes a second at most, one with files longer. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * A post in a forum has no message yet: Discord tells of the thread first
 * (https://github.com/discord/discord-api-docs/issues/6340). What Discord refuses with that code until its author's
 * message is there is tried again, with pauses; the last refusal is thrown.
 */
export async function onceWritten<Result>(
  attempt: () => Promise<Result>,
  tooEarly: RESTJSONErrorCodes,
  signal: AbortSignal,
): Promise<Result> {
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== tooEarly) throw error;
    }
    await wait(pause, undefined, { signal });
  }
  return attempt();
}
