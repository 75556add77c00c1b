import { statSync } from 'node:fs';
import { z } from 'zod';
import { DEFAULT_ANSWER_RISK, DEFAULT_KEEP_QUESTIONS_DAYS, DISCORD_ID } from './coverage/index.js';

const ANSWER_RISK_PROBLEM = 'must be the share of questions that may get a wrong answer, from 0.01 to 0.5';

/** Questions and presses of buttons in a minute: a reader who asks once a second is in no hurry, a script is. */
const READER_PER_MINUTE = 60;
/** Ten readers' worth; a question takes a fraction of a second of one core. */
const SERVER_PER_MINUTE = 600;

/** Where Discord's REST API is; discord.js appends the version. */
const DISCORD_API = 'https://discord.com/api';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty value in .env means the same as none. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema);

/** The variables that every way of running Pullquote reads. */
export const settings = {
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

/** Those that the bot reads besides. */
export const botSettings = {
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
