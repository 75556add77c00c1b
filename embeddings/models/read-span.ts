import type { PassageReading, ReadablePassage } from '../reader.js';
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
  const sentences = sentencesOf(words, owners, passage);
  const best = bestSpan(start, end, { from: 1, to: owners.length });
  const place = (span: TokenSpan | undefined) => {
    const first = span && words[owners[span.from - 1] ?? 0];
    const last = span && words[owners[span.to - 1] ?? 0];
    return first && last && { start: first.start, end: last.end };
  };
  const span = place(best);
  const spans = sentences.map((tokens) => bestSpan(start, end, tokens));
  const mass = logMass(start, end, owners.length);
  return {
    has,
    gap: best ? best.score - (at(start, 0) + at(end, 0)) : LOG_NOTHING,
    ...(span && { span }),
    sentenceSpans: spans.map(place),
    sentenceLogMass: sentences.map((tokens) => mass(tokens, tokens)),
    spanLogMass: spans.map((tokens) =>
      tokens ? mass({ from: tokens.from, to: tokens.from }, { from: tokens.to, to: tokens.to }) : LOG_NOTHING,
    ),
  };
}

/** Tokens of a passage, counted from 1, both ends included; `to` before `from` where there are none. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface TokenSpan extends TokenRange {
  readonly score: number;
}

function bestSpan(start: Float32Array, end: Float32Array, within: TokenRange): TokenSpan | undefined {
  let best: TokenSpan | undefined;
  for (let from = within.from; from <= within.to; from++) {
    for (let to = from; to <= Math.min(within.to, from + MAX_SPAN_TOKENS - 1); to++) {
      const score = at(start, from) + at(end, to);
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  return best;
}

/** Which tokens each sentence has, by where their words begin. */
function sentencesOf(
  words: readonly WordTokens[],
  owners: readonly number[],
  { sentences }: ReadablePassage,
): TokenRange[] {
  const ranges = sentences.map(() => ({ from: 1, to: 0 }));
  let sentence = 0;
  for (const [i, owner] of owners.entries()) {
    const position = words[owner]?.start ?? 0;
    while (sentence < sentences.length - 1 && position >= (sentences[sentence]?.end ?? 0)) sentence++;
    const range = ranges[sentence];
    if (!range) continue;
    if (range.to < range.from) range.from = i + 1;
    range.to = i + 1;
  }
  return ranges;
}

/** Half the sum of the logs of the probabilities that the answer starts in one range of tokens and ends in another. */
function logMass(
  start: Float32Array,
  end: Float32Array,
  tokens: number,
): (startsIn: TokenRange, endsIn: TokenRange) => number {
  const starts = softmax(start.subarray(0, tokens + 1));
  const ends = softmax(end.subarray(0, tokens + 1));
  const sum = (probabilities: Float32Array, { from, to }: TokenRange) =>
    probabilities.subarray(from, to + 1).reduce((total, probability) => total + probability, 0);
  return (startsIn, endsIn) => (log(sum(starts, startsIn)) + log(sum(ends, endsIn))) / 2;
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
