import type { Span } from '../../src/coverage/index.js';
import {
  brokenOnPurpose,
  endsComplete,
  isRow,
  type Line,
  linesOf,
  MAX_HEADING_CHARS,
  startsLower,
} from './lines.js';

/**
 * Of the lines of a hard-wrapped English text about nine in ten begin with a small letter; of lines that are
 * paragraphs hardly one does. (Share of lines, useful range 0.15 to 0.5; ours.)
 */
const WRAPPED_LOWER_STARTS = 0.3;
/** Where at least this share of the lines is complete, lines are paragraphs. (0.4 to 0.8; ours.) */
const PARAGRAPH_COMPLETE_LINES = 0.5;
/** Else where at least this share of the lines is short and was ended before it was full. (0.3 to 0.7; ours.) */
const PARAGRAPH_BREAKS_ON_PURPOSE = 0.5;

/** Lines that are all shorter, none with an end mark, are a list: of prices, ingredients, results. (UTF-16 units; ours.) */
const LONGEST_OF_LIST = 40;
const LEAST_OF_LIST = 3;
const LETTER = /\p{L}/u;

/**
 * The paragraphs of a body, in order, trimmed. A blank line (which may hold white space) or U+2029 parts them; lines
 * that follow each other without one are paragraphs of their own where they look so, or one wrapped paragraph.
 */
export function splitParagraphs(text: string, body: Span): Span[] {
  const range = { start: Math.max(0, body.start), end: Math.min(text.length, body.end) };
  const paragraphs: Span[] = [];
  let run: Line[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    const spans = linesAreParagraphs(text, run)
      ? withCells(text, run)
      : [{ start: first.start, end: last.end }];
    for (const span of spans) paragraphs.push(trim(text, span));
    run = [];
  };
  for (const line of linesOf(text, range)) {
    if (!line.blank) run.push(line);
    if (line.blank || line.separates) close();
  }
  close();
  return paragraphs;
}

/** Lines without a letter, cells of a table that was copied line by line, stay with what they belong to: 'Tombola', '212'. */
function withCells(text: string, lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = spans.at(-1);
    if (last !== undefined && !LETTER.test(text.slice(start, end))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** Decides for lines without a blank one between them whether each is a paragraph, or all are one, hard-wrapped. */
function linesAreParagraphs(text: string, lines: readonly Line[]): boolean {
  const breaks = lines.length - 1;
  if (breaks === 0) return false;
  if (isList(text, lines) || isTable(text, lines)) return true;
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  let lowerStarts = 0;
  let complete = 0;
  let onPurpose = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    if (startsLower(text, next)) lowerStarts++;
    if (endsComplete(text, line)) complete++;
    // A long line that stops in mid-sentence is no paragraph: a stray break ('O\n2') or a wrap.
    const short = line.end - line.start <= MAX_HEADING_CHARS;
    if (short && brokenOnPurpose(text, line, next, width)) onPurpose++;
  }
  if (lowerStarts / breaks > WRAPPED_LOWER_STARTS) return false;
  return complete / breaks >= PARAGRAPH_COMPLETE_LINES || onPurpose / breaks >= PARAGRAPH_BREAKS_ON_PURPOSE;
}

function isTable(text: string, lines: readonly Line[]): boolean {
  return lines.every(({ start, end }) => isRow(text.slice(start, end)));
}

function isList(text: string, lines: readonly Line[]): boolean {
  return (
    lines.length >= LEAST_OF_LIST &&
    lines.every(
      (line) =>
        line.end - line.start <= LONGEST_OF_LIST && !endsComplete(text, line) && !startsLower(text, line),
    )
  );
}

function trim(text: string, span: Span): Span {
  const content = text.slice(span.start, span.end);
  const start = span.start + (content.length - content.trimStart().length);
  return { start, end: start + content.trim().length };
}
