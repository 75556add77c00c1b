/** A run of tokens of one sentence within a window. */
interface TokenRun {
  /** Index of the sentence within its passage. */
  readonly sentence: number;
  readonly tokens: readonly number[];
}

/** What one row of the model's input holds: runs of neighbouring sentences, in order. */
export type TokenWindow = readonly TokenRun[];

/**
 * Packs a passage's sentences, as token ids without special tokens, into windows of at most `capacity` tokens. A
 * sentence is cut only where it does not fit into a window of its own. Nothing is left out: what a model cannot read
 * at once is read in further windows.
 */
export function packTokenWindows(sentences: readonly (readonly number[])[], capacity: number): TokenWindow[] {
  const windows: TokenRun[][] = [];
  let current: TokenRun[] = [];
  let used = 0;
  for (const [sentence, tokens] of sentences.entries()) {
    for (let from = 0; from < tokens.length; from += capacity) {
      const run = { sentence, tokens: tokens.slice(from, from + capacity) };
      if (used + run.tokens.length > capacity) {
        windows.push(current);
        current = [];
        used = 0;
      }
      current.push(run);
      used += run.tokens.length;
    }
  }
  if (current.length > 0) windows.push(current);
  return windows;
}
