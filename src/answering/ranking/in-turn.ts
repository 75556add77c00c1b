/** Sentences of what was read twice that stand before the best of all others. */
const CLOSELY_READ_FIRST = 2;

/**
 * What was read twice and what was read once, each best first, in one order: the two best of the former, so that the
 * right one is likely among them, then the best of the latter, and so on with the rest of both. Scores of different
 * weights do not compare: whatever would score more than what stands before it is lowered with all that follows.
 */
export function inTurn<Sentence extends { readonly score: number }>(
  readTwice: readonly Sentence[],
  readOnce: readonly Sentence[],
): Sentence[] {
  if (readTwice.length === 0) return [...readOnce];
  const parts = [
    readTwice.slice(0, CLOSELY_READ_FIRST),
    readOnce.slice(0, 1),
    readTwice.slice(CLOSELY_READ_FIRST),
    readOnce.slice(1),
  ];
  return parts.reduce<Sentence[]>((best, rest) => after(best, rest), []);
}

/** The one after the other, whose scores are lowered to follow. */
export function after<Sentence extends { readonly score: number }>(
  best: readonly Sentence[],
  rest: readonly Sentence[],
): Sentence[] {
  const ceiling = best.at(-1)?.score ?? Number.POSITIVE_INFINITY;
  const excess = Math.max(0, (rest[0]?.score ?? 0) - ceiling);
  // Lowered by the difference, the first may still come out above by a rounding error.
  const lowered = (score: number) => Math.min(ceiling, score - excess);
  return [...best, ...rest.map((sentence) => ({ ...sentence, score: lowered(sentence.score) }))];
}
