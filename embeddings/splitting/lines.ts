import type { Span } from '../../src/coverage/index.js';

/**
 * Ends a line. \u0085 and \u2028 are line ends in old and in some web texts; \f parts the pages of a text made from a
 * PDF.
 */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

const PARAGRAPH_SEPARATOR = '\u2029';

/** Characters that only ever mark an item of a list. */
const BULLET = /^\s{0,16}[•‣◦▪●○■□⁃∙]/u;
/** Marks of an item that prose uses too: a dash, an asterisk, '3.', 'b)', '(iv)'. */
const SOFT_BULLET = /^\s{0,16}(?:[-*+–—]|\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)])\s+\S/u;
const ENDS_COMPLETE = /[\p{Sentence_Terminal}…:：][\p{Pe}\p{Pf}"'\s]{0,8}$/u;
const LOWER_START = /^\s{0,16}[\p{Pi}\p{Ps}"'¿¡]{0,3}\p{Ll}/u;
const INDENTED = /^(?:\s{2}|\t)/;

/** Longest part of a line that the patterns above look at, so that a hostile line costs no more than any other. */
const LINE_EDGE_CHARS = 40;

/** A line that stands by itself without an end mark (a heading, an address) is shorter. (60 to 150; ours.) */
export const MAX_HEADING_CHARS = 100;

/** A line without its end mark; `separates` says that the mark itself ends a paragraph (U+2029). */
export interface Line extends Span {
  readonly blank: boolean;
  readonly separates: boolean;
}

/** The lines of a range, in order, empty ones included. */
export function linesOf(text: string, within: Span): Line[] {
  const range = text.slice(within.start, within.end);
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number, separates: boolean) => {
    const blank = range.slice(start, end).trim() === '';
    lines.push({ start: within.start + start, end: within.start + end, blank, separates });
  };
  for (const mark of range.matchAll(LINE_END)) {
    push(mark.index, mark[0] === PARAGRAPH_SEPARATOR);
    start = mark.index + mark[0].length;
  }
  push(range.length, false);
  return lines;
}

/** Parts the cells of a row. */
export const CELL_EDGE = /[|\t]/;

/** Whether a line is the row of a table. */
export function isRow(line: string): boolean {
  return CELL_EDGE.test(line.trim());
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + LINE_EDGE_CHARS));
}

/** Whether a line is complete as it stands: it ends with an end mark or a colon. */
export function endsComplete(text: string, line: Span): boolean {
  return ENDS_COMPLETE.test(text.slice(Math.max(line.start, line.end - LINE_EDGE_CHARS), line.end));
}

/** Whether a line begins with a small letter, as one that goes on from the line before does. */
export function startsLower(text: string, line: Span): boolean {
  return LOWER_START.test(head(text, line));
}

/**
 * Whether a line is an item of a list. A dash or a number may also be prose that was wrapped there, so it counts
 * only where the line before is complete or is itself an item.
 */
export function isListItem(text: string, line: Span, previous?: { line: Span; item: boolean }): boolean {
  const start = head(text, line);
  if (BULLET.test(start)) return true;
  if (!SOFT_BULLET.test(start)) return false;
  return previous === undefined || previous.item || endsComplete(text, previous.line);
}

/** Whether a line goes on with the item above it: hung under it, or wrapped in the middle of its sentence. */
export function continuesItem(text: string, line: Span, item: Span, width: number): boolean {
  return (
    INDENTED.test(head(text, line)) || startsLower(text, line) || !brokenOnPurpose(text, item, line, width)
  );
}

/**
 * Whether the break after a line was meant: wrapping breaks a line because the next word does not fit, so where it
 * would have fitted into `width` (UTF-16 units, the longest line nearby), somebody ended the line on purpose.
 */
export function brokenOnPurpose(text: string, line: Span, next: Span, width: number): boolean {
  const word = head(text, next).trimStart().split(/\s/u, 1)[0] ?? '';
  return line.end - line.start + 1 + word.length <= width;
}
