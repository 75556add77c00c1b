import { namesEnough, POINTS_BACK } from './question/points-back.js';

/** Openings that only make sense after another question. */
const CONTINUES = /^(?:and|but|or|so|also|then|what about|how about|what of|same for)\b/i;
const REFERS = new RegExp(`\\b(?:${POINTS_BACK})\\b`, 'i');

/**
 * The text to search for where a question follows others, the nearest first: the earlier ones before it, as far back as
 * one needs the other ('and when did Putin?', 'what about September?'); a question that stands by itself stays as it is.
 * Of an earlier 'what about September?' nothing is kept: 'and in May?' asks for May instead.
 */
export function withPrevious(text: string, previous: readonly string[] = []): string {
  const parts = [text];
  let needing = text;
  for (const earlier of previous) {
    if (!needsPrevious(needing)) break;
    if (namesEnough(earlier)) parts.unshift(earlier.trim());
    needing = earlier;
  }
  return parts.join(' ');
}

function needsPrevious(text: string): boolean {
  return CONTINUES.test(text) || REFERS.test(text) || !namesEnough(text);
}
