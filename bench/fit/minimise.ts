/** Steps of the search: the weights stand still long before. */
const STEPS = 400;
/** Length of a step on standardised features. */
const STEP = 0.05;
/** Decay of the mean and of the square of the slope, as in the paper. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;
const TINY = 1e-8;

/** Where a convex function with the given slope is least, from 0 on (Adam, Kingma and Ba 2015). */
export function minimise(size: number, slopeAt: (at: readonly number[]) => readonly number[]): number[] {
  const at = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(at);
    const length = STEP * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    for (let i = 0; i < size; i++) {
      const value = slope[i] ?? 0;
      mean[i] = MEAN_DECAY * (mean[i] ?? 0) + (1 - MEAN_DECAY) * value;
      square[i] = SQUARE_DECAY * (square[i] ?? 0) + (1 - SQUARE_DECAY) * value * value;
      const direction = (mean[i] ?? 0) / (1 - MEAN_DECAY ** step);
      const spread = Math.sqrt((square[i] ?? 0) / (1 - SQUARE_DECAY ** step));
      at[i] = (at[i] ?? 0) - (length * direction) / (spread + TINY);
    }
  }
  return at;
}
