import type { Span } from '../../coverage/index.js';

/** Stands where something was left out, always outside the quoted words. */
export const ELLIPSIS = '…';

/** Code units looked at to find a grapheme's edge; the longest emoji has 35. Intl.Segmenter is too slow for whole texts. */
const GRAPHEME_WINDOW = 200;

/**
 * The longest run of whole graphemes from the text's start that `fits`; shorter runs must fit wherever longer ones do.
 * An emoji or a letter with its accents is never split.
 */
export function fittingPrefix(text: string, fits: (prefix: string) => boolean): string {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, graphemeEdge(text, low));
}

/** The last edge between graphemes at or before `offset`. */
function graphemeEdge(text: string, offset: number): number {
  const from = Math.max(0, offset - GRAPHEME_WINDOW);
  const window = text.slice(from, offset + GRAPHEME_WINDOW);
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(window);
  const grapheme = segments.containing(offset - from);
  return grapheme ? from + grapheme.index : offset;
}

/** The text as written by `draw`, cut at a grapheme's edge and marked where it would be longer than `limit`. */
export function cutTo(limit: number, text: string, draw: (text: string) => string = (same) => same): string {
  const whole = draw(text);
  if (whole.length <= limit) return whole;
  const prefix = fittingPrefix(text, (part) => draw(part).length + ELLIPSIS.length <= limit);
  return `${draw(prefix.trimEnd())}${ELLIPSIS}`;
}

/**
 * The widest run of whole sentences around `core` that `fits`, growing by one sentence after and one before in turn.
 * Undefined where not even `core` fits.
 */
export function fittingSentences(
  sentences: readonly Span[],
  core: Span,
  fits: (span: Span) => boolean,
): Span | undefined {
  if (!fits(core)) return undefined;
  let { start, end } = core;
  const before = sentences.filter((sentence) => sentence.end <= core.start).reverse();
  const after = sentences.filter((sentence) => sentence.start >= core.end);
  while (before.length > 0 || after.length > 0) {
    const next = after.shift();
    if (next && fits({ start, end: next.end })) end = next.end;
    else after.length = 0;
    const previous = before.shift();
    if (previous && fits({ start: previous.start, end })) start = previous.start;
    else before.length = 0;
  }
  return { start, end };
}
