import { statSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import {
  DEFAULT_ANSWER_RISK,
  DEFAULT_KEEP_QUESTIONS_DAYS,
  DISCORD_ID,
  errorCode,
  PullquoteError,
} from './coverage/index.js';
import type { ReaderSetting } from './library/models/readers.js';

const ANSWER_RISK_PROBLEM = 'must be the share of questions that may get a wrong answer, from 0.01 to 0.5';

/** Questions and presses of buttons in a minute: a reader who asks once a second is in no hurry, a script is. */
const READER_PER_MINUTE = 60;
/** Ten readers' worth; a question takes a fraction of a second of one core. */
const SERVER_PER_MINUTE = 600;

/** Where Discord's REST API is; discord.js appends the version. */
const DISCORD_API = 'https://discord.com/api';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty value in .env means the same as none. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

const settings = {
  DATA_DIR: optional(z.string().default('./data')),
  COVERAGE_DIR: optional(z.string().optional()),
  EMBEDDING_MODEL: optional(
    z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)?$/, 'is no model name; put one like Xenova/all-MiniLM-L6-v2 there')
      .default('Xenova/all-MiniLM-L6-v2'),
  ),
  KEEP_QUESTIONS_DAYS: optional(
    z
      .string()
      .regex(/^\d{1,4}$/, 'must be a number of days, like 90; 0 keeps no questions')
      .transform(Number)
      .default(DEFAULT_KEEP_QUESTIONS_DAYS),
  ),
  READER: optional(z.enum(['on', 'fast', 'off'], { error: 'must be on, fast or off' }).default('on')),
  ANSWER_RISK: optional(
    z
      .string()
      .regex(/^0?\.\d{1,4}$/, ANSWER_RISK_PROBLEM)
      .transform(Number)
      .pipe(z.number().min(0.01, ANSWER_RISK_PROBLEM).max(0.5, ANSWER_RISK_PROBLEM))
      .default(DEFAULT_ANSWER_RISK),
  ),
  LOG_LEVEL: optional(
    z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  ),
};

const perMinute = (limit: number) =>
  optional(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, 'must be how many a minute, like 60')
      .transform(Number)
      .default(limit),
  );

const guildId = optional(
  z
    .string()
    .regex(
      DISCORD_ID,
      'is no id of a Discord server; copy it in Discord with "Copy Server ID" (developer mode)',
    )
    .optional(),
);

const botSettings = {
  READER_PER_MINUTE: perMinute(READER_PER_MINUTE),
  SERVER_PER_MINUTE: perMinute(SERVER_PER_MINUTE),
  REGISTER_GUILD: guildId,
  MESSAGE_CONTENT: optional(
    z
      .enum(['on', 'off'], { error: 'must be on or off' })
      .default('off')
      .transform((value) => value === 'on'),
  ),
  SHARDS: optional(
    z
      .string()
      .regex(/^(auto|[1-9]\d{0,3})$/, 'must be auto, or how many shards there are, like 2')
      .transform((shards) => (shards === 'auto' ? shards : Number(shards)))
      .default(1),
  ),
  DISCORD_TOKEN: optional(
    z
      .string({
        error:
          'is missing; put the bot\'s token there (https://discord.com/developers/applications, your application, "Bot", "Reset Token")',
      })
      .transform((token) => token.trim().replace(/^Bot\s+/i, ''))
      .pipe(z.string().regex(/^[\x21-\x7e]+$/, 'is no bot token; copy it again, without spaces')),
  ),
  COVERAGE_DIR: optional(
    z
      .string()
      .refine(isFolder, 'is no folder; put the folder of articles there that /ingest re-reads')
      .optional(),
  ),
  HOME_GUILD: guildId,
  DISCORD_API: optional(
    z
      .url({
        protocol: /^https?$/,
        error: `must be an address like ${DISCORD_API}; leave it empty for Discord's own`,
      })
      .transform((address) => address.replace(/\/+$/, ''))
      .default(DISCORD_API),
  ),
};

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Missing, forbidden or a loop of links: in any case no folder that could be read.
    return false;
  }
}

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
