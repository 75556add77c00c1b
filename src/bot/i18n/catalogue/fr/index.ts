import type { Catalogue } from '../catalogue.js';
import { commandTexts } from './commands.js';
import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';
import { settings } from './settings.js';

/** French. Zero counts as one in it, hence =1 where one is a word. */
export const fr: Catalogue = { ...messages, ...settings, ...ingestProblems, ...errors, ...commandTexts };
