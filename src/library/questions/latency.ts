import type { Latency } from '../../coverage/index.js';

/** Of times in milliseconds; undefined where there are none. */
export function latencyOf(times: readonly number[]): Latency | undefined {
  const sorted = times.toSorted((a, b) => a - b);
  const median = percentile(sorted, 0.5);
  const p95 = percentile(sorted, 0.95);
  return median === undefined || p95 === undefined ? undefined : { median, p95 };
}

/** The value that a share of all lies at or below (nearest rank); undefined where there is none. */
function percentile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
