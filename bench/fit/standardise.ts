/** Brings features to mean 0 and deviation 1, and weights found there back to the features' own units. */
interface Scale {
  apply(values: readonly number[]): number[];
  /** Weights of the features' own units as those of standardised ones. */
  weights(own: readonly number[]): number[];
  /** `constant` is what the shift of the means adds up to. */
  undo(weights: readonly number[]): { readonly weights: number[]; readonly constant: number };
}

/** The scale of features, by the rows that a fit sees. */
export function standardise(rows: readonly (readonly number[])[]): Scale {
  const size = rows[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, i) => average(rows.map((row) => row[i] ?? 0)));
  const deviation = mean.map((middle, i) =>
    Math.sqrt(average(rows.map((row) => ((row[i] ?? 0) - middle) ** 2))),
  );
  // A feature that is the same everywhere tells nothing and would divide by 0.
  const spread = deviation.map((value) => (value > 1e-9 ? value : Number.POSITIVE_INFINITY));
  return {
    apply: (values) => values.map((value, i) => (value - (mean[i] ?? 0)) / (spread[i] ?? 1)),
    weights: (own) => own.map((weight, i) => (deviation[i] ?? 0) * weight),
    undo: (weights) => {
      const own = weights.map((weight, i) => weight / (spread[i] ?? 1));
      return { weights: own, constant: -own.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0) };
    },
  };
}

/** The mean of some values; 0 of none. */
export function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
