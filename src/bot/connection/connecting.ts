import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { PullquoteError } from '../../coverage/index.js';

/**
 * Rejects when Discord closes the connection for good or accepts the token no more (`tokenRefused`), with what to do;
 * never resolves.
 */
export function rejectedWhenShutOut(
  client: Client,
  tokenRefused: AbortSignal,
  discordApi: string,
): Promise<never> {
  const shutOut = new Promise<never>((_, reject) => {
    const tell = (closeCode?: number) => reject(whyNotConnected(new ShutOutError(closeCode), discordApi));
    client.once(Events.ShardDisconnect, ({ code }) => tell(code));
    client.once(Events.Invalidated, () => tell());
    tokenRefused.addEventListener('abort', () => tell(AUTHENTICATION_FAILED));
  });
  // Whoever waits for it is told; nobody waiting is no fault.
  shutOut.catch(() => undefined);
  return shutOut;
}

/** Close code 'authentication failed': https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const AUTHENTICATION_FAILED = 4004;
/** 'Disallowed intents', on the same page: the bot asks for one that the application has not switched on. */
const DISALLOWED_INTENTS = 4014;
/** RFC 9110, section 15.5.2. */
const UNAUTHORIZED = 401;

/** Discord closed the connection and will not have it opened again. */
class ShutOutError extends PullquoteError {
  override readonly name = 'ShutOutError';
  constructor(readonly closeCode?: number) {
    super(
      'shut-out',
      `Discord has closed the connection for good${closeCode === undefined ? '' : ` (code ${closeCode})`}.`,
      'See https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway for the code, and start the bot again.',
    );
  }
}

/** Why the bot did not get in, in words that say what to do. */
export function whyNotConnected(error: unknown, discordApi: string): PullquoteError {
  const refusedToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === UNAUTHORIZED);
  if (refusedToken || (error instanceof ShutOutError && error.closeCode === AUTHENTICATION_FAILED)) {
    return new PullquoteError(
      'wrong-token',
      'Discord does not accept DISCORD_TOKEN.',
      'Reset the token at https://discord.com/developers/applications (your application, "Bot") and put the new one there.',
      { cause: error },
    );
  }
  if (error instanceof ShutOutError && error.closeCode === DISALLOWED_INTENTS) {
    return new PullquoteError(
      'intent-not-enabled',
      'Discord does not let the bot read message content.',
      'Switch on "Message Content Intent" at https://discord.com/developers/applications (your application, "Bot"), or set MESSAGE_CONTENT=off.',
      { cause: error },
    );
  }
  if (error instanceof PullquoteError) return error;
  return new PullquoteError(
    'discord-unreachable',
    `Discord cannot be reached at ${discordApi}.`,
    'Check the network, and DISCORD_API if you have set it.',
    { cause: error },
  );
}
