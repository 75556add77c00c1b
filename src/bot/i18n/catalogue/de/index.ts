import type { Catalogue } from '../catalogue.js';
import { commandTexts } from './commands.js';
import { errors } from './errors.js';
import { ingestProblems } from './ingest-problems.js';
import { messages } from './messages.js';

/** German. */
export const de: Catalogue = { ...messages, ...ingestProblems, ...errors, ...commandTexts };
