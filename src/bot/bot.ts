import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Command } from '../../commands/command.js';
import type { Libraries } from '../library/library.js';
import type { Log } from '../log.js';
import { createClient } from './connection/client.js';
import { rejectedWhenShutOut, whyNotConnected } from './connection/connecting.js';
import { localiseCommand } from './i18n/localise-command.js';
import { createDispatch } from './interactions/dispatch.js';
import { createEars } from './listening/ears.js';
import { registerCommands } from './registration.js';
import { Cooldown, type CooldownLimits } from './turns/cooldown.js';
import { FairQueue } from './turns/fair-queue.js';
import { OneATurn } from './turns/one-a-turn.js';

/** Milliseconds that running commands are given to end when the bot stops; process managers kill after ten seconds. */
const FINISH_MS = 6_000;
/** Milliseconds to tell the readers of those that did not. */
const FAREWELL_MS = 1_000;
/** Milliseconds for Discord to answer that the connection is closed; a dead one never does. */
const DISCONNECT_MS = 500;
/** Questions that are answered side by side: the library works on one at a time, so more would only wait elsewhere. */
const QUESTIONS_AT_ONCE = 4;

/** What the bot answers. */
const HEARD = [Events.InteractionCreate, Events.MessageCreate, Events.ThreadCreate] as const;

interface BotOptions {
  readonly discordToken: string;
  readonly discordApi: string;
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  /** The operator's folder, which the home server or the only one may read again. */
  readonly coveragePaths: readonly string[];
  /** The server whose library is the base. Default: none. */
  readonly homeGuild?: string;
  readonly cooldown: CooldownLimits;
  /** The one server that commands are registered for; absent: all. */
  readonly registerGuild?: string;
  /** Whether this is one of several processes that share the servers: discord.js then knows which. Default: it is not. */
  readonly isShard?: boolean;
  /** Whether to read what does not mention the bot: a privileged intent. Default: not. */
  readonly messageContent?: boolean;
  readonly log: Log;
}

export interface Bot {
  /** Rejects when Discord shuts the bot out for good; never resolves. */
  readonly shutOut: Promise<never>;
  /** Resolves when Discord has the commands, or has refused them, which the log tells; never rejects. */
  readonly registered: Promise<void>;
  /**
   * Takes no more interactions; stops ingests at their next commit, lets the rest finish, and tells readers where the
   * time does not suffice; leaves Discord. The libraries stay open.
   */
  stop(): Promise<void>;
}

/**
 * Connects and answers interactions. The commands are registered meanwhile, which may take long: a bot that answers can
 * be stopped as one. Throws PullquoteError where Discord does not let it in.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const tokenRefused = new AbortController();
  const client = createClient({ ...options, onTokenRefused: () => tokenRefused.abort() }, log);
  const stopping = new AbortController();
  const outOfTime = new AbortController();
  // Everything that runs listens to them.
  setMaxListeners(0, stopping.signal, outOfTime.signal);
  const shared = {
    ...options,
    cooldown: new Cooldown(options.cooldown),
    queue: new FairQueue(QUESTIONS_AT_ONCE),
  };
  const dispatch = createDispatch({ ...shared, stopping: stopping.signal, outOfTime: outOfTime.signal });
  const ears = createEars({ ...shared, signal: outOfTime.signal });
  const running = new Set<Promise<void>>();
  const turns = new OneATurn();
  // None of them rejects.
  const take = (work: () => Promise<void>) => {
    const answering = new Promise<void>((resolve) => {
      turns.push(() => void work().then(resolve));
    }).then(() => void running.delete(answering));
    running.add(answering);
  };
  const shutOut = rejectedWhenShutOut(client, tokenRefused.signal, options.discordApi);
  client.on(Events.InteractionCreate, (interaction) => take(() => dispatch(interaction)));
  client.on(Events.MessageCreate, (message) => take(() => ears.message(message)));
  client.on(Events.ThreadCreate, (thread, isNew) => take(() => ears.thread(thread, isNew)));
  try {
    await Promise.race([connect(client, options.discordToken), shutOut]);
  } catch (error) {
    await client.destroy();
    throw whyNotConnected(error, options.discordApi);
  }
  return {
    shutOut,
    registered: register(client, options),
    stop: async () => {
      for (const event of HEARD) client.removeAllListeners(event);
      log.info({ running: running.size }, 'stopping');
      const ended = Promise.allSettled(running);
      const atMost = (milliseconds: number) =>
        Promise.race([ended, wait(milliseconds, undefined, { ref: false })]);
      stopping.abort();
      await atMost(FINISH_MS);
      outOfTime.abort();
      await atMost(FAREWELL_MS);
      await Promise.race([client.destroy(), wait(DISCONNECT_MS, undefined, { ref: false })]);
    },
  };
}

const FIRST_SHARD = 0;

/** Resolves when Discord has named the bot's servers, from where on interactions are taken. */
async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

/** Never rejects: a bot whose commands are known from its last start is of use although Discord refuses the new ones. */
async function register(client: Client, { commands, registerGuild, log }: BotOptions): Promise<void> {
  // One of several processes does it for all.
  if (!client.isReady() || !client.ws.shards.has(FIRST_SHARD)) return;
  try {
    const definitions = commands.map(({ data }) => localiseCommand(data));
    const audience = {
      applicationId: client.application.id,
      servers: [...client.guilds.cache.keys()],
      ...(registerGuild !== undefined && { guild: registerGuild }),
    };
    await registerCommands(client.rest, definitions, audience, log);
  } catch (error) {
    log.error({ err: error }, 'the commands could not be registered; those registered before go on working');
  }
}
