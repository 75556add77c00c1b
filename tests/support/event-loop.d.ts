/** For how long an event loop was held up, in milliseconds. */
export interface EventLoopDelay {
  /** At most, by the clock: on a busy machine that is mostly how long the process had to wait for a core. */
  readonly longest: number;
  /** At most, by what the process itself computed. */
  readonly longestWork: number;
  /** All in all, by waiting for a core. */
  readonly waited: number;
}

export function watchEventLoop(): () => EventLoopDelay;
