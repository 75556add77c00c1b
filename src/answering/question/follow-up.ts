import { namesEnough, pointsBack } from './points-back.js';

/** Openings that only make sense after another question. */
const CONTINUES = /^(?:and|but|or|so|also|then|what about|how about|what of|same for)\b/i;

/**
 * Which of the questions before one it has to be understood with, the oldest first: as far back as one needs the other
 * ('and when did Putin?', 'what about September?'); none for a question that stands by itself. Of an earlier 'what about
 * September?' nothing is kept: 'and in May?' asks for May instead.
 * @param previous the nearest first
 */
export function questionsNeeded(text: string, previous: readonly string[] = []): string[] {
  const needed: string[] = [];
  let needing = text;
  for (const earlier of previous) {
    if (!needsPrevious(needing)) break;
    if (namesEnough(earlier)) needed.unshift(earlier.trim());
    needing = earlier;
  }
  return needed;
}

/** Whether a question makes sense only after another. */
export function needsPrevious(text: string): boolean {
  return CONTINUES.test(text) || pointsBack(text) || !namesEnough(text);
}
