import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, type Interaction } from 'discord.js';
import type { Command } from '../../commands/command.js';
import { PullquoteError } from '../coverage/index.js';
import type { Libraries } from '../library/library.js';
import type { Log } from '../log.js';
import { createClient } from './client.js';
import { createDispatch } from './dispatch.js';
import { localiseCommand } from './i18n/localise-command.js';
import { registerCommands } from './registration.js';

/** Milliseconds that running commands are given to end when the bot stops; process managers kill after ten seconds. */
const STOP_TIMEOUT_MS = 8_000;

export interface BotOptions {
  readonly discordToken: string;
  readonly discordApi: string;
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly coveragePaths: readonly string[];
  readonly log: Log;
}

export interface Bot {
  /** Rejects when Discord shuts the bot out for good; never resolves. */
  readonly shutOut: Promise<never>;
  /** Takes no more interactions, ends the running ones, leaves Discord. The libraries stay open. */
  stop(): Promise<void>;
}

/** Connects, answers interactions and registers the commands. Throws PullquoteError where Discord does not let it in. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const client = createClient(options.discordApi, log);
  const stopping = new AbortController();
  const dispatch = createDispatch({ ...options, signal: stopping.signal });
  const running = new Set<Promise<void>>();
  const take = (interaction: Interaction) => {
    const answering = dispatch(interaction).finally(() => running.delete(answering));
    running.add(answering);
  };
  const shutOut = rejectedWhenShutOut(client);
  client.on(Events.InteractionCreate, take);
  try {
    await Promise.race([connect(client, options.discordToken), shutOut]);
  } catch (error) {
    await client.destroy();
    throw whyNotConnected(error, options.discordApi);
  }
  await register(client, options);
  return {
    shutOut,
    stop: async () => {
      client.off(Events.InteractionCreate, take);
      stopping.abort();
      await Promise.race([Promise.allSettled(running), wait(STOP_TIMEOUT_MS, undefined, { ref: false })]);
      await client.destroy();
    },
  };
}

/** Resolves when Discord has named the bot's servers, from where on interactions are taken. */
async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

/** A bot whose commands are known from its last start is of use although Discord refuses the new ones. */
async function register(client: Client, { commands, log }: BotOptions): Promise<void> {
  if (!client.isReady()) return;
  const definitions = commands.map(({ data }) => localiseCommand(data));
  try {
    await registerCommands(client.rest, client.application.id, definitions, log);
  } catch (error) {
    log.error({ err: error }, 'the commands could not be registered; those registered before go on working');
  }
}

function rejectedWhenShutOut(client: Client): Promise<never> {
  const shutOut = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new ShutOutError(code)));
    client.once(Events.Invalidated, () => reject(new ShutOutError()));
  });
  // Whoever waits for it is told; nobody waiting is no fault.
  shutOut.catch(() => undefined);
  return shutOut;
}

/** Close code 'authentication failed': https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const AUTHENTICATION_FAILED = 4004;

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

function whyNotConnected(error: unknown, discordApi: string): PullquoteError {
  const refusedToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refusedToken || (error instanceof ShutOutError && error.closeCode === AUTHENTICATION_FAILED)) {
    return new PullquoteError(
      'wrong-token',
      'Discord does not accept DISCORD_TOKEN.',
      'Reset the token at https://discord.com/developers/applications (your application, "Bot") and put the new one there.',
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
