import type { PassageReading, ReadablePassage } from './reader.js';
import type { WordTokens } from './word-tokens.js';

/** Longest answer looked for, in tokens: the reader was trained on answers of up to 25. */
const MAX_SPAN_TOKENS = 25;
/** Log of a probability that is none: keeps sums finite. */
const LOG_NOTHING = -20;

/** The reader's logits for one passage: token 0 is [CLS] ('no answer here'), then the passage's tokens. */
export interface PassageLogits {
  readonly start: Float32Array;
  readonly end: Float32Array;
  readonly has: number;
}

/**
 * Turns logits into a reading (Devlin et al. 2019, section 4.3, for the span and its gap). `words` are those of the
 * passage in order, as far as they were read; token 1 is the first token of the first word.
 */
export function readingOf(
  { start, end, has }: PassageLogits,
  words: readonly WordTokens[],
  passage: ReadablePassage,
): PassageReading {
  const owners = words.flatMap(({ tokens }, word) => tokens.map(() => word));
  const best = bestSpan(start, end, owners.length);
  const first = best && words[owners[best.from - 1] ?? 0];
  const last = best && words[owners[best.to - 1] ?? 0];
  return {
    has,
    gap: best ? best.score - (at(start, 0) + at(end, 0)) : LOG_NOTHING,
    ...(first && last && { span: { start: first.start, end: last.end } }),
    sentenceLogMass: sentenceLogMass(start, end, words, owners, passage),
  };
}

function bestSpan(start: Float32Array, end: Float32Array, tokens: number) {
  let best: { from: number; to: number; score: number } | undefined;
  for (let from = 1; from <= tokens; from++) {
    for (let to = from; to <= Math.min(tokens, from + MAX_SPAN_TOKENS - 1); to++) {
      const score = at(start, from) + at(end, to);
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  return best;
}

function sentenceLogMass(
  start: Float32Array,
  end: Float32Array,
  words: readonly WordTokens[],
  owners: readonly number[],
  { sentences }: ReadablePassage,
): number[] {
  const starts = softmax(start.subarray(0, owners.length + 1));
  const ends = softmax(end.subarray(0, owners.length + 1));
  const mass = sentences.map(() => ({ start: 0, end: 0 }));
  let sentence = 0;
  for (const [i, owner] of owners.entries()) {
    const position = words[owner]?.start ?? 0;
    while (sentence < sentences.length - 1 && position >= (sentences[sentence]?.end ?? 0)) sentence++;
    const sums = mass[sentence];
    if (!sums) continue;
    sums.start += at(starts, i + 1);
    sums.end += at(ends, i + 1);
  }
  return mass.map((sums) => (log(sums.start) + log(sums.end)) / 2);
}

function softmax(logits: Float32Array): Float32Array {
  const greatest = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  const powers = logits.map((logit) => Math.exp(logit - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function log(probability: number): number {
  return probability > 0 ? Math.max(LOG_NOTHING, Math.log(probability)) : LOG_NOTHING;
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? LOG_NOTHING;
}
