import type { Catalogue } from '../catalogue.js';
import { commandTexts } from './commands.js';
import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';
import { settings } from './settings.js';

/** German. */
export const de: Catalogue = { ...messages, ...settings, ...ingestProblems, ...errors, ...commandTexts };
