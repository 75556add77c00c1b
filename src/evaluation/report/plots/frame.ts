import { escapeHtml } from '../html.js';

/** Drawn units; a plot is as wide as its place and keeps its shape. */
export const WIDTH = 360;
export const HEIGHT = 250;
const LEFT = 54;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 42;

/** One axis: its range, the values that are written beside it, and what it counts. */
interface Axis {
  readonly label: string;
  /** Ascending, of different values. */
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
}

/** From values to drawn units. */
interface Scales {
  x(value: number): number;
  y(value: number): number;
}

interface PlotText {
  /** Names the plot for those who do not see it. */
  readonly title: string;
  /** Says what it shows, in a sentence. */
  readonly description: string;
}

/** A plot with its axes; `draw` fills it. */
export function plot(
  { title, description }: PlotText,
  xAxis: Axis,
  yAxis: Axis,
  draw: (scales: Scales) => string,
): string {
  const scales = { x: scale(xAxis.range, LEFT, WIDTH - RIGHT), y: scale(yAxis.range, HEIGHT - BOTTOM, TOP) };
  const { x, y } = scales;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>
${yAxis.ticks
  .map(
    (value) =>
      `<path class="grid" d="M${LEFT} ${round(y(value))}H${WIDTH - RIGHT}"/><text class="tick" x="${LEFT - 6}" y="${round(y(value) + 4)}" text-anchor="end">${yAxis.write(value)}</text>`,
  )
  .join('')}
${xAxis.ticks
  .map(
    (value) =>
      `<text class="tick" x="${round(x(value))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${xAxis.write(value)}</text>`,
  )
  .join('')}
<path class="axis" d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/>
${draw(scales)}
<text class="label" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeHtml(xAxis.label)}</text>
<text class="label" x="12" y="${(TOP + HEIGHT - BOTTOM) / 2}" text-anchor="middle" transform="rotate(-90 12 ${(TOP + HEIGHT - BOTTOM) / 2})">${escapeHtml(yAxis.label)}</text>
</svg>`;
}

/** Drawn units to a tenth: finer is not seen, and makes the file longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line through points, those left out that would fall on the one before. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
  const steps = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  return steps
    .filter((step, i) => step !== steps[i - 1])
    .map((step, i) => `${i === 0 ? 'M' : 'L'}${step}`)
    .join('');
}

/** 0 and up to the first multiple of a round step that is not below `highest`, with four or five ticks. */
export function roundAxis(highest: number): Pick<Axis, 'range' | 'ticks'> {
  const rough = Math.max(highest, Number.EPSILON) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return { range: [0, count * step], ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

function scale(
  [least, most]: readonly [number, number],
  from: number,
  to: number,
): (value: number) => number {
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}
