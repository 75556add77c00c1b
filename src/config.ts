import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { botSettings, type LOG_LEVELS, settings } from './config-schema.js';
import { errorCode, PullquoteError } from './coverage/index.js';
import type { ReaderSetting } from './library/models/readers.js';

/** What every way of running Pullquote needs. */
export interface Config {
  readonly dataDirectory: string;
  /** The folder that `/ingest` re-reads, where there is one. */
  readonly coverageDirectory?: string;
  readonly embeddingModel: string;
  /** Who reads the passages that were found: two models (better answers), the faster one of them, or none. */
  readonly reader: ReaderSetting;
  /** Share of questions that may get a wrong answer, 0.01 to 0.5: the smaller, the more often there is none. */
  readonly answerRisk: number;
  /** Days for which questions are kept for the editors; 0: not at all. */
  readonly keepQuestionsDays: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What the bot needs besides. */
export interface BotConfig extends Config {
  readonly discordToken: string;
  /** The server whose admins fill the base library that every server reads. */
  readonly homeGuild?: string;
  /** How much each reader and each server may ask in a minute. */
  readonly cooldown: { readonly reader: number; readonly server: number };
  /** The one server that commands are registered for, while developing; absent: all. */
  readonly registerGuild?: string;
  /** Whether Discord delivers the text of messages that do not mention the bot: a privileged intent. */
  readonly messageContent: boolean;
  /** How many connections to Discord share the servers among them, each in a process of its own. */
  readonly shards: number | 'auto';
  /** Whether this process is one of those, started by the first. */
  readonly isShard: boolean;
  /** REST base up to and including '/api'. */
  readonly discordApi: string;
}

/** One or more settings are missing or wrong; the message has a line for each. */
export class ConfigError extends PullquoteError {
  override readonly name = 'ConfigError';
  constructor(problems: readonly string[]) {
    super(
      'wrong-settings',
      problems.join('\n'),
      'Settings are read from the environment and from the file .env; .env.example explains each.',
    );
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of this process, with the file .env of the current folder where it exists; the environment wins.
 * Throws ConfigError where it exists and cannot be read.
 */
export function readEnvironment(): Environment {
  const fromFile: Record<string, string> = {};
  const { error } = loadDotenv({ quiet: true, processEnv: fromFile });
  if (error && errorCode(error) !== 'ENOENT') {
    throw new ConfigError([`The file .env cannot be read (${error.message}).`]);
  }
  return { ...fromFile, ...process.env };
}

/** The settings for a terminal, where no Discord token is needed. Throws ConfigError. */
export function readConfig(environment: Environment = readEnvironment()): Config {
  return common(parse(z.object(settings), environment));
}

/** The settings for the bot. Throws ConfigError. */
export function readBotConfig(environment: Environment): BotConfig {
  // discord.js says which shard a process is in the variables that it gives it, SHARDS among them.
  const isShard = environment['SHARDING_MANAGER'] !== undefined;
  const own = isShard ? { ...environment, SHARDS: undefined } : environment;
  const values = parse(z.object({ ...settings, ...botSettings }), own);
  return {
    ...common(values),
    ...(values.HOME_GUILD === undefined ? {} : { homeGuild: values.HOME_GUILD }),
    ...(values.REGISTER_GUILD === undefined ? {} : { registerGuild: values.REGISTER_GUILD }),
    cooldown: { reader: values.READER_PER_MINUTE, server: values.SERVER_PER_MINUTE },
    messageContent: values.MESSAGE_CONTENT,
    shards: values.SHARDS,
    isShard,
    discordToken: values.DISCORD_TOKEN,
    discordApi: values.DISCORD_API,
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, environment: Environment): z.output<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
}

function common(values: z.output<z.ZodObject<typeof settings>>): Config {
  return {
    dataDirectory: values.DATA_DIR,
    ...(values.COVERAGE_DIR === undefined ? {} : { coverageDirectory: values.COVERAGE_DIR }),
    embeddingModel: values.EMBEDDING_MODEL,
    reader: values.READER,
    answerRisk: values.ANSWER_RISK,
    keepQuestionsDays: values.KEEP_QUESTIONS_DAYS,
    logLevel: values.LOG_LEVEL,
  };
}
