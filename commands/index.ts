import { ask } from './ask.js';
import type { Command } from './command.js';
import { ingest } from './ingest.js';
import { source } from './source.js';

/** Every command, in the order Discord lists them. */
export const commands: readonly Command[] = [ask, source, ingest];
