import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Log } from '../log.js';

/** Discord's REST API, version 10: the one that discord-api-types/v10 and ours speak. */
const API_VERSION = '10';

/** A client that hears of interactions and nothing else: no message, no member, no privileged intent. */
export function createClient(restApi: string, log: Log): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: restApi, version: API_VERSION },
    allowedMentions: { parse: [] },
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
