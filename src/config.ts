import { statSync } from 'node:fs';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { PullquoteError } from './coverage/index.js';

/** Days for which questions are kept, unless the operator says otherwise. */
const KEEP_QUESTIONS_DAYS = 90;

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
      .default(KEEP_QUESTIONS_DAYS),
  ),
  LOG_LEVEL: optional(
    z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  ),
};

const botSettings = {
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
  HOME_GUILD: optional(
    z
      .string()
      .regex(
        /^\d{1,20}$/,
        'is no id of a Discord server; copy it in Discord with "Copy Server ID" (developer mode)',
      )
      .optional(),
  ),
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
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What every way of running Pullquote needs. */
export interface Config {
  readonly dataDirectory: string;
  /** The folder that `/ingest` re-reads, where there is one. */
  readonly coverageDirectory?: string;
  readonly embeddingModel: string;
  /** Days for which questions are kept for the editors; 0: not at all. */
  readonly keepQuestionsDays: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What the bot needs besides. */
export interface BotConfig extends Config {
  readonly discordToken: string;
  /** The server whose admins fill the base library that every server reads. */
  readonly homeGuild?: string;
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

/** The environment of this process, with the file .env of the current folder where it exists; the environment wins. */
export function readEnvironment(): Environment {
  const fromFile: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}

/** The settings for a terminal, where no Discord token is needed. Throws ConfigError. */
export function readConfig(environment: Environment = readEnvironment()): Config {
  return common(parse(z.object(settings), environment));
}

/** The settings for the bot. Throws ConfigError. */
export function readBotConfig(environment: Environment = readEnvironment()): BotConfig {
  const values = parse(z.object({ ...settings, ...botSettings }), environment);
  return {
    ...common(values),
    ...(values.HOME_GUILD === undefined ? {} : { homeGuild: values.HOME_GUILD }),
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
    keepQuestionsDays: values.KEEP_QUESTIONS_DAYS,
    logLevel: values.LOG_LEVEL,
  };
}
