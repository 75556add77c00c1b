import type { Catalogue } from '../catalogue.js';
import { commandTexts } from './commands.js';
import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';
import { settings } from './settings.js';

/** Russian. 21 counts as one in it, hence =1 where one is a word. */
export const ru: Catalogue = { ...messages, ...settings, ...ingestProblems, ...errors, ...commandTexts };
