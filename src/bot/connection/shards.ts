import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { BotConfig, Environment } from '../../config.js';
import { PullquoteError } from '../../coverage/index.js';
import type { Log } from '../../log.js';
import { whyNotConnected } from './connecting.js';
import { patientRequest } from './patient-request.js';

/** Milliseconds in which Discord lets as many shards identify themselves as it says: https://discord.com/developers/docs/events/gateway#rate-limiting */
const IDENTIFY_WINDOW_MS = 5_000;
/** Milliseconds that a shard is given to be ready; indexing a damaged library again may take long. */
const READY_TIMEOUT_MS = 600_000;

/** What Discord says of connections to it. */
interface GatewayAdvice {
  readonly shards: number;
  readonly session_start_limit: { readonly max_concurrency: number };
}

export interface ShardsOptions {
  readonly config: BotConfig;
  readonly count: number;
  readonly log: Log;
}

/** The processes that share the servers among them. */
interface Shards {
  /** Rejects when one of them cannot be kept running; never resolves. */
  readonly failed: Promise<never>;
  /** Starts them one after the other; resolves when all are ready. */
  start(): Promise<void>;
  /** Lets each stop as a single bot does, and waits for it. */
  stop(): Promise<void>;
}

/** How many shards there are to be: what the operator says, or what Discord recommends. Throws PullquoteError. */
export async function shardCount(config: BotConfig): Promise<number> {
  return config.shards === 'auto' ? (await askDiscord(config)).shards : config.shards;
}

/** One process a shard, run by discord.js's ShardingManager over one data folder: whoever writes holds its lock. */
export function createShards({ config, count, log }: ShardsOptions): Shards {
  const manager = new ShardingManager(fileURLToPath(new URL('../../main.js', import.meta.url)), {
    mode: 'process',
    totalShards: count,
    token: config.discordToken,
  });
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever waits for it is told; nobody waiting is no fault.
  failed.catch(() => undefined);
  manager.on('shardCreate', (shard) => {
    // A shard reads the settings anew, and would not know of a folder that was named on the command line.
    shard.env = { ...(shard.env as Environment), DATA_DIR: config.dataDirectory };
    shard.on('death', () => log.info({ shard: shard.id }, 'a shard has ended'));
    // It was started again and ended before it was ready: it would go on like that.
    shard.on('error', (error) => fail(shardFailed(shard, error)));
  });
  return {
    failed,
    start: async () => {
      // Discord is asked here, so that a wrong token is told once and not by every shard.
      const { max_concurrency } = (await askDiscord(config)).session_start_limit;
      const delay = Math.ceil(IDENTIFY_WINDOW_MS / max_concurrency);
      try {
        await manager.spawn({ delay, timeout: READY_TIMEOUT_MS });
      } catch (error) {
        throw shardFailed(manager.shards.last(), error);
      }
    },
    stop: async () => {
      manager.respawn = false;
      await Promise.all(manager.shards.map(stopShard));
    },
  };
}

async function stopShard({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

async function askDiscord({ discordToken, discordApi }: BotConfig): Promise<GatewayAdvice> {
  const rest = new REST({ api: discordApi, version: '10', makeRequest: patientRequest(), retries: 0 });
  try {
    return (await rest.setToken(discordToken).get(Routes.gatewayBot())) as GatewayAdvice;
  } catch (error) {
    throw whyNotConnected(error, discordApi);
  }
}

function shardFailed(shard: Shard | undefined, cause: unknown): PullquoteError {
  return new PullquoteError(
    'shard-failed',
    `Shard ${shard?.id ?? 0} could not be started.`,
    'What it wrote above says why; mend that and start the bot again.',
    { cause },
  );
}
