import { setTimeout as wait } from 'node:timers/promises';
import { commands } from '../../commands/index.js';
import { type BotConfig, type Environment, readBotConfig, readEnvironment } from '../config.js';
import { PullquoteError } from '../coverage/index.js';
import type { Libraries } from '../library/library.js';
import { startLibraryProcess } from '../library/process/start-library-process.js';
import { createLog, type Log } from '../log.js';
import { startBot } from './bot.js';
import { createShards, type ShardsOptions, shardCount } from './connection/shards.js';

/** Milliseconds for the libraries to close: an unfinished commit is rolled back by whoever opens them next. */
const CLOSE_MS = 1_500;

/** Exit codes, as shells and process managers read them: stopped as told, failed, used wrongly. */
const EXIT = { stopped: 0, failed: 1, wrongSettings: 2 } as const;

/**
 * Runs the bot until it is told to stop (SIGTERM, SIGINT) and returns the process's exit code. What keeps it from
 * running is written to standard error in plain words.
 * @param named settings that the command line says instead
 */
export async function runBot(named: Environment = {}): Promise<number> {
  try {
    const config = readBotConfig({ ...readEnvironment(), ...named });
    const log = createLog({ level: config.logLevel, secrets: [config.discordToken] });
    exitOnUnforeseen(log);
    const told = toldToStop(config);
    const count = config.isShard ? 1 : await Promise.race([shardCount(config), told]);
    if (count === undefined) return EXIT.stopped;
    if (count > 1) await runShards({ config, count, log }, told);
    else await runOne(config, log, told);
    return EXIT.stopped;
  } catch (error) {
    if (!(error instanceof PullquoteError)) throw error;
    process.stderr.write(`${error.message}\n${error.advice}\n`);
    return error.code === 'wrong-settings' ? EXIT.wrongSettings : EXIT.failed;
  }
}

/** One process that answers all servers, or those of its shard, until told to stop. */
async function runOne(config: BotConfig, log: Log, told: Promise<undefined>): Promise<void> {
  const libraries = await Promise.race([openBotLibraries(config, log), told]);
  // Indexing an older library again takes long. Its process ends with this one, and what it has not committed is undone.
  if (!libraries) return;
  try {
    const starting = startBot({
      ...config,
      commands,
      libraries,
      coveragePaths: config.coverageDirectory === undefined ? [] : [config.coverageDirectory],
      log,
    });
    const bot = await Promise.race([starting, told]);
    if (!bot) return;
    try {
      const isReady = await Promise.race([bot.registered.then(() => true), bot.shutOut, told]);
      if (isReady) log.info('ready');
      await Promise.race([bot.shutOut, told]);
    } finally {
      await bot.stop();
    }
    log.info('stopped');
  } finally {
    await Promise.race([libraries.close(), wait(CLOSE_MS, undefined, { ref: false })]);
  }
}

/** Several processes until told to stop. */
async function runShards(options: ShardsOptions, told: Promise<undefined>): Promise<void> {
  const { count, log } = options;
  const shards = createShards(options);
  try {
    const ready = shards.start().then(() => log.info({ shards: count }, 'ready'));
    await Promise.race([ready, told]);
    await Promise.race([shards.failed, told]);
  } finally {
    await shards.stop();
  }
  log.info('stopped');
}

/** The libraries in processes of their own, so that neither reading nor searching makes Discord wait for an acknowledgement. */
function openBotLibraries(
  { dataDirectory, embeddingModel, homeGuild, keepQuestionsDays, reader, answerRisk }: BotConfig,
  log: Log,
): Promise<Libraries> {
  const options = {
    dataDirectory,
    embeddingModel,
    keepQuestionsDays,
    reader,
    answerRisk,
    ...(homeGuild !== undefined && { homeGuild }),
  };
  return startLibraryProcess(options, {
    onRestoring: (message) => log.warn(`${message} Indexing the stored articles again.`),
    onRestored: (result) => log.warn(result, 'the library was indexed again'),
    onProblem: (error) => log.warn({ err: error }, 'a problem that stopped nothing'),
  });
}

/**
 * Resolves at the first SIGTERM or SIGINT; the second ends the process at once, as it does by default. A shard stops
 * too when the process that started it is gone.
 */
function toldToStop({ isShard }: BotConfig): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(undefined));
    if (isShard) process.once('disconnect', () => resolve(undefined));
  });
}

/** A fault that nobody caught leaves the process in a state nobody knows: log it and let the process manager restart. */
function exitOnUnforeseen(log: Log): void {
  const exit = (error: unknown) => {
    log.fatal({ err: error }, 'unforeseen failure');
    process.exit(EXIT.failed);
  };
  process.on('unhandledRejection', exit);
  process.on('uncaughtException', exit);
}
