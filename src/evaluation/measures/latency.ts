import { percentile } from '../../library/activity.js';

/** Milliseconds. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
}

/** Undefined where nothing was asked. */
export function latencyOf(times: readonly number[]): Latency | undefined {
  const sorted = [...times].sort((a, b) => a - b);
  const median = percentile(sorted, 0.5);
  const p95 = percentile(sorted, 0.95);
  return median === undefined || p95 === undefined ? undefined : { median, p95 };
}
