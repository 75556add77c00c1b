import type { Command } from '../../../commands/command.js';
import type { Libraries } from '../../library/library.js';
import type { Log } from '../../log.js';
import type { RunningIngests } from '../draw/running-ingests.js';
import type { Cooldown } from '../turns/cooldown.js';
import type { FairQueue } from '../turns/fair-queue.js';
import type { OperatorsFolder } from './operators-folder.js';

export interface DispatchContext extends OperatorsFolder {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  /** Aborted when the process is told to stop: what takes long ends as soon as it can, the rest may finish. */
  readonly stopping: AbortSignal;
  /** Aborted some seconds later, when nothing may go on. */
  readonly outOfTime: AbortSignal;
  readonly cooldown: Cooldown;
  /** In which readers' questions wait for their turn. */
  readonly queue: FairQueue;
  readonly log: Log;
}

/** What each interaction is given besides. */
export interface InteractionContext extends DispatchContext {
  readonly ingests: RunningIngests;
}
