import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Log } from '../../log.js';
import { keepToken } from './keep-token.js';
import { patientRequest } from './patient-request.js';

/** Discord's REST API, version 10: the one that discord-api-types/v10 and ours speak. */
const API_VERSION = '10';

/** Milliseconds for a request with all its tries: the pauses between them take six seconds. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Milliseconds in which no server is delivered until the bot begins without those that are missing. Interactions wait
 * meanwhile and have three seconds each; discord.js would let all servers wait fifteen seconds for one that is down.
 */
const SERVERS_TIMEOUT_MS = 1_000;

interface ClientSettings {
  /** REST base up to and including '/api'. */
  readonly discordApi: string;
  /** One of several processes, which discord.js's ShardingManager has told which shard it is. */
  readonly isShard?: boolean;
  /** Whether to ask for the text of all messages. Default: not. */
  readonly messageContent?: boolean;
  /** Called when Discord does not accept the token any more. */
  readonly onTokenRefused: () => void;
}

/**
 * A client that hears of interactions, of messages and of new threads. The text of a message comes where it mentions the
 * bot or was sent to it directly; of others only with the one privileged intent that the operator may switch on.
 */
export function createClient(
  { discordApi, isShard, messageContent, onTokenRefused }: ClientSettings,
  log: Log,
): Client {
  const base = `${discordApi}/v${API_VERSION}`;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Discord names a channel of direct messages only by what is written in it.
    partials: [Partials.Channel],
    // Said, because discord.js would else take the operator's SHARDS for a list of shards.
    ...(isShard ? {} : { shards: [0], shardCount: 1 }),
    // Tries and pauses are patientRequest's; the time is for all tries of one request together.
    rest: {
      api: discordApi,
      version: API_VERSION,
      makeRequest: keepToken(patientRequest(), { base, onRefused: onTokenRefused }),
      retries: 0,
      timeout: REQUEST_TIMEOUT_MS,
    },
    allowedMentions: { parse: [] },
    waitGuildTimeout: SERVERS_TIMEOUT_MS,
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Debug, (message) => log.trace(message));
  client.on(Events.ShardError, (error) =>
    log.warn({ err: error }, 'the connection to Discord broke; reconnecting'),
  );
  client.on(Events.ShardReconnecting, () => log.info('reconnecting to Discord'));
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));
  return client;
}
