import { ask } from './ask.js';
import type { Command } from './command.js';
import { findCoverage } from './find-coverage.js';
import { gaps } from './gaps.js';
import { helpCommand } from './help.js';
import { ingest } from './ingest.js';
import { library } from './library.js';
import { privacy } from './privacy.js';
import { settings } from './settings.js';
import { source } from './source.js';
import { stats } from './stats.js';
import { timeline } from './timeline.js';

/** Every command, in the order Discord lists them. */
export const commands: readonly Command[] = [
  ask,
  timeline,
  source,
  findCoverage,
  helpCommand,
  ingest,
  library,
  gaps,
  stats,
  settings,
  privacy,
];
