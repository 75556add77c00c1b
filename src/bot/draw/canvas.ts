import type { Settings } from '../../coverage/index.js';
import type { Log } from '../../log.js';
import type { Translate } from '../i18n/translate.js';
import type { Repliable } from '../reply.js';
import type { RunningIngests } from './running-ingests.js';

/** Where an outcome is drawn, and how. */
export interface Canvas {
  /** Acknowledged, except for the outcome of a component that shows a form. */
  readonly interaction: Repliable;
  /** Of the server whose library was used. */
  readonly settings: Settings;
  /** Says things in the reader's language. */
  readonly t: Translate;
  /** Those of all servers. */
  readonly ingests: RunningIngests;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
  /** Does what the reply need not wait for, once it is out and whatever became of it. Work must not reject. */
  readonly afterwards: (work: () => Promise<void>) => void;
  readonly log: Log;
}
