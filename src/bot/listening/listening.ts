import type { Libraries } from '../../library/library.js';
import type { Log } from '../../log.js';
import type { FirstTimes } from '../first-times.js';
import type { Cooldown } from '../turns/cooldown.js';
import type { FairQueue } from '../turns/fair-queue.js';

/** What is needed to answer where nobody has given a command. */
export interface Listening {
  readonly libraries: Libraries;
  /** The operator has enabled the privileged intent, so that posts can be read which do not mention the bot. Default: not. */
  readonly messageContent?: boolean;
  /** Shared with the commands. */
  readonly cooldown: Cooldown;
  readonly queue: FairQueue;
  /** Who was told to slow down. */
  readonly warned: FirstTimes;
  readonly signal: AbortSignal;
  readonly log: Log;
}
