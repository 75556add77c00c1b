/** Milliseconds, to a hundredth, since a moment on the clock of `performance.now()`. */
export function elapsedMs(since: number): number {
  return Math.round((performance.now() - since) * 100) / 100;
}
