import type { Span } from '../../src/coverage/index.js';

/**
 * Longest quotation or parenthesis that is kept in one sentence, in UTF-16 units. Longer ones are split at the
 * sentences inside: a press statement of five sentences is no single quote. (Useful range 100 to 600; ours.)
 */
const MAX_KEPT_CHARS = 240;

/** A quotation or what stands in brackets, both marks included. */
export interface Enclosure extends Span {
  /** Whether the marks are round, square or other brackets rather than quotation marks. */
  readonly bracket: boolean;
}

const MARKS = /[“”„«»‹›"「」『』()[\]（）【】《》]/g;
const PARTNER: Readonly<Record<string, string>> = {
  '”': '“',
  '」': '「',
  '』': '『',
  ')': '(',
  ']': '[',
  '）': '（',
  '】': '【',
  '》': '《',
};
const BRACKETS = '()[]（）【】';

/** Guillemets stand either way round, and “ closes what „ opened. */
const EITHER_WAY: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹', '“': '„' };

/** The quotations and brackets of a block that are short enough to be kept whole, ordered by their end. */
export function enclosuresOf(block: string): Enclosure[] {
  const open = new Map<string, number>();
  const found: Enclosure[] = [];
  const close = (partner: string, at: number): boolean => {
    const start = open.get(partner);
    open.delete(partner);
    // A mark left open long ago belongs to another quotation, or to one that goes on in the next paragraph.
    if (start === undefined || at - start > MAX_KEPT_CHARS) return false;
    found.push({ start, end: at + 1, bracket: BRACKETS.includes(partner) });
    return true;
  };
  for (const { 0: mark, index: at } of block.matchAll(MARKS)) {
    if (mark === '"') {
      if (!opensStraight(block, at)) close(mark, at);
      else open.set(mark, at);
      continue;
    }
    const partner = PARTNER[mark] ?? EITHER_WAY[mark];
    if (partner !== undefined && close(partner, at)) continue;
    if (PARTNER[mark] === undefined) open.set(mark, at);
  }
  return found;
}

function opensStraight(block: string, at: number): boolean {
  const before = block[at - 1];
  const after = block[at + 1];
  return (before === undefined || /[\s([—–-]/u.test(before)) && after !== undefined && !/\s/u.test(after);
}
