import type { Calibration } from '../../measures/calibration.js';
import { linePath, plot, round } from './frame.js';

/** Radius of the circle of the fullest bin, drawn units; areas tell the numbers of questions. */
const LARGEST = 10;
const SMALLEST = 2.5;

/** Probability against the share that was right; on the diagonal the two are equal. */
export function calibrationPlot({ bins, error }: Calibration): string {
  const fullest = Math.max(...bins.map(({ count }) => count));
  const write = (value: number): string => value.toFixed(1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return plot(
    {
      title: 'Calibration',
      description: `How many answers of each probability are right; probability and share differ by ${error.toFixed(3)} on average.`,
    },
    { label: 'probability stated', range: [0, 1], ticks, write },
    { label: 'share that was right', range: [0, 1], ticks, write },
    ({ x, y }) => {
      const line = linePath(
        bins.map(({ meanProbability, right }) => ({ x: x(meanProbability), y: y(right) })),
      );
      const circles = bins.map(({ count, meanProbability, right }) => {
        const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / fullest));
        return `<circle class="bin" cx="${round(x(meanProbability))}" cy="${round(y(right))}" r="${round(radius)}"><title>${count} questions at ${meanProbability.toFixed(2)}: ${(right * 100).toFixed(0)} % right</title></circle>`;
      });
      return `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/><path class="line series-0" d="${line}"/>${circles.join('')}`;
    },
  );
}
