import type { Span } from '../../src/coverage/index.js';

/**
 * Longest sentence, in UTF-16 units: with its marks and a headline it fits a Discord embed (4,096) and, split once
 * at most, a message (2,000). No sentence of the news or XQuAD development texts reaches it.
 */
export const MAX_SENTENCE_CHARS = 1_200;

/**
 * A piece is at least this share of the longest, so that no crumb is left where a comma stands early. (0.3 to 0.8;
 * ours.)
 */
const MIN_PIECE_SHARE = 0.5;

/** Longest grapheme that is kept whole, in UTF-16 units; a family emoji has 11, only stacked marks have more. */
const MAX_GRAPHEME_CHARS = 64;

/** From the best place to cut to the poorest. Each cuts after its match. */
const SOFT_EDGES = [
  /[;；؛](?!\p{M})/gu,
  /[,，、،:：](?![\p{M}\p{N}])|\s[-–—]+(?=\s)/gu,
  /\s(?!\p{M}|\u200d)/gu,
];

/** Cuts a span that is too long to be shown into pieces that are not; white space between pieces belongs to none. */
export function cutLongSentence(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_SENTENCE_CHARS) {
    const remaining = sentence.end - start;
    // Balanced: the last piece should not be a crumb either.
    const aim = Math.ceil(remaining / Math.ceil(remaining / MAX_SENTENCE_CHARS));
    const cut = start + bestCut(text.slice(start, start + MAX_SENTENCE_CHARS), aim);
    const trimmed = text.slice(start, cut).trimEnd().length;
    if (trimmed > 0) pieces.push({ start, end: start + trimmed });
    start = nextInk(text, cut, sentence.end);
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

function nextInk(text: string, from: number, end: number): number {
  const ink = /\S/g;
  ink.lastIndex = from;
  return Math.min(end, ink.exec(text)?.index ?? end);
}

/** The soft edge nearest to the aim, of the best kind that has one in the window; else a grapheme's edge. */
function bestCut(window: string, aim: number): number {
  const earliest = Math.floor(aim * MIN_PIECE_SHARE);
  for (const edge of SOFT_EDGES) {
    let best: number | undefined;
    for (const match of window.matchAll(edge)) {
      const at = match.index + match[0].length;
      if (at >= earliest && (best === undefined || Math.abs(at - aim) < Math.abs(best - aim))) best = at;
    }
    if (best !== undefined) return best;
  }
  return graphemeCut(window);
}

function graphemeCut(window: string): number {
  const from = window.length - 2 * MAX_GRAPHEME_CHARS;
  const last = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(window.slice(from))].at(-1);
  // The last grapheme may go on behind the window, so the cut stands before it, unless it is no real grapheme.
  if (last !== undefined && last.index > 0) return from + last.index;
  const unit = window.charCodeAt(window.length - 1);
  const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  return window.length - (isHighSurrogate ? 1 : 0);
}
