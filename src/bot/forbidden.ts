import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { PullquoteError } from '../coverage/index.js';

const FORBIDDEN: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** Whether Discord refuses a reply because of what the bot may do in that channel. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && FORBIDDEN.has(error.code);
}

/** Nothing of ours is wrong, and nothing of the reader's: an admin has to let the bot write. */
export class ForbiddenHereError extends PullquoteError {
  override readonly name = 'ForbiddenHereError';
  constructor(cause: unknown) {
    super(
      'forbidden-here',
      'Discord does not let me answer in this channel.',
      'Ask an admin to give me “View Channel”, “Send Messages”, “Embed Links” and “Attach Files” here.',
      { cause },
    );
  }
}
