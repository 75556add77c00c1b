import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';
import { settings } from './settings.js';

/**
 * What the bot says, in English: the catalogue that names every message. ICU message syntax
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): {placeholders}, {count, plural, …}; numbers as
 * {count, number}. Apostrophes are typographic (’), because a straight one quotes braces. Commands stand in it by their
 * English names ('/ask').
 */
export const en = { ...messages, ...settings, ...ingestProblems, ...errors } as const;

export type MessageKey = keyof typeof en;
