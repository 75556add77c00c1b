import type { Catalogue } from '../catalogue.js';
import { commandTexts } from './commands.js';
import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';
import { settings } from './settings.js';

/** Japanese. */
export const ja: Catalogue = { ...messages, ...settings, ...ingestProblems, ...errors, ...commandTexts };
