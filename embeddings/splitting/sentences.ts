import type { Span } from '../../src/coverage/index.js';
import {
  brokenOnPurpose,
  continuesItem,
  endsComplete,
  isListItem,
  type Line,
  linesOf,
  MAX_HEADING_CHARS,
  startsLower,
} from './lines.js';
import { cutLongSentence } from './long-sentences.js';
import { sentenceEnds } from './sentence-ends.js';
import { INK } from './words.js';

/** A heading leaves at least this share of the line's width free. (0.1 to 0.4; ours.) */
const HEADING_SLACK = 0.2;

/**
 * The sentences of a paragraph or any other range: trimmed, in order, not overlapping, and together covering every
 * character of the range that is not white space. A line break within the range is white space unless a list item
 * or a blank line begins there, or a heading ends. Does not use Intl.Segmenter, whose time grows with the square
 * of the text's length, and which joins '… third. 24 players left'.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const range = { start: Math.max(0, within.start), end: Math.min(text.length, within.end) };
  return blocksOf(text, range).flatMap((block) =>
    sentencesOfBlock(text, block).flatMap((sentence) => cutLongSentence(text, sentence)),
  );
}

/** Runs of lines in which only end marks end a sentence. */
function blocksOf(text: string, range: Span): Span[] {
  const lines = linesOf(text, range);
  if (lines.length === 1) return [range];
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  const blocks: { start: number; end: number }[] = [];
  let previous: { line: Line; item: boolean } | undefined;
  for (const line of lines) {
    if (line.blank) {
      previous = undefined;
      continue;
    }
    const item = isListItem(text, line, previous);
    const inItem = previous?.item === true && !item && continuesItem(text, line, previous.line, width);
    const open = blocks.at(-1);
    const goesOn =
      previous !== undefined &&
      !previous.line.separates &&
      (inItem || (!item && !previous.item && !isHeading(text, previous.line, line, width, open)));
    if (goesOn && open !== undefined) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    previous = { line, item: item || inItem };
  }
  return blocks;
}

/** The first line of a block that somebody ended early, without an end mark, before a capital or a figure. */
function isHeading(text: string, line: Line, next: Line, width: number, block: Span | undefined): boolean {
  return (
    block?.start === line.start &&
    line.end - line.start <= MAX_HEADING_CHARS &&
    !endsComplete(text, line) &&
    !/[\p{Pd},;]$/u.test(text.slice(line.start, line.end).trimEnd()) &&
    !startsLower(text, next) &&
    brokenOnPurpose(text, line, next, width * (1 - HEADING_SLACK))
  );
}

function sentencesOfBlock(text: string, block: Span): Span[] {
  const content = text.slice(block.start, block.end);
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (const end of [...sentenceEnds(content), content.length]) {
    const raw = content.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    from = end;
    if (trimmed === '') continue;
    const last = sentences.at(-1);
    // Marks alone ('***', a stray quotation mark, an emoji) are no sentence: they stay with the one before.
    if (last !== undefined && !INK.test(trimmed)) last.end = block.start + start + trimmed.length;
    else sentences.push({ start: block.start + start, end: block.start + start + trimmed.length });
  }
  return sentences;
}
