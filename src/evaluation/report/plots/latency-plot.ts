import { latencyOf } from '../../../library/questions/latency.js';
import { milliseconds } from '../numbers.js';
import { plot, round, roundAxis } from './frame.js';

const BARS = 24;
/** Where the last bar begins, as a multiple of the 95th percentile: what lies beyond is counted in it. */
const LONGEST = 1.5;

/** How long questions took; '' where none was asked. */
export function latencyPlot(times: readonly number[]): string {
  const latency = latencyOf(times);
  if (latency === undefined) return '';
  const { median, p95 } = latency;
  const xAxis = roundAxis(Math.max(p95 * LONGEST, 1));
  const width = xAxis.range[1] / BARS;
  const counts = Array.from({ length: BARS }, () => 0);
  for (const time of times) {
    const bar = Math.min(BARS - 1, Math.floor(time / width));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return plot(
    {
      title: 'Time a question takes',
      description: `Half of the questions take ${milliseconds(median)} or less, 95 of 100 ${milliseconds(p95)} or less.`,
    },
    { label: 'milliseconds', ...xAxis, write: (value) => String(Math.round(value * 10) / 10) },
    {
      label: 'questions',
      ...roundAxis(Math.max(...counts)),
      write: (value) => String(Math.round(value * 10) / 10),
    },
    ({ x, y }) => {
      const bars = counts.map((count, i) => {
        const left = x(i * width);
        return `<rect class="bar" x="${round(left + 0.5)}" y="${round(y(count))}" width="${round(x((i + 1) * width) - left - 1)}" height="${round(y(0) - y(count))}"/>`;
      });
      // The two labels stand below each other: the lines are often close.
      const mark = (value: number, label: string, top: number): string =>
        `<path class="marker" d="M${round(x(value))} ${round(y(0))}V12"/><text class="tick" x="${round(x(value) + 3)}" y="${top}">${label}</text>`;
      return `${bars.join('')}${mark(median, 'median', 20)}${mark(p95, '95 of 100', 34)}`;
    },
  );
}
