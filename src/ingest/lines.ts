import type { Span } from '../coverage/index.js';
import { isByline } from './byline.js';
import { findDateline } from './dateline.js';

/** A line, or the lines that a hard-wrapped paragraph was broken into, without white space around. */
export interface Unit extends Span {
  /** On one line. */
  readonly text: string;
}

/** Hard-wrapped text has no line above this many characters: mail and wire text break at 65 to 80. */
const WIDEST_WRAPPED_LINE = 100;
/** A wrapped line is not shorter than this unless it ends its paragraph. */
const NARROWEST_WRAPPED_LINE = 45;

const ENDS_SENTENCE = /[.!?…:。！？]["'”’»)\]]*$/u;

/** The units of a text from `start` on, lazily: a caller that wants the first few pays for these. */
export function* units(text: string, start: number): Generator<Unit> {
  const wrapped = isWrapped(text, start);
  let open: Unit | undefined;
  for (const line of lines(text, start)) {
    if (line.text === '') {
      if (open) yield open;
      open = undefined;
    } else if (open && wrapped && continues(open, line.text)) {
      open = { start: open.start, end: line.end, text: `${open.text} ${line.text}` };
    } else {
      if (open) yield open;
      open = line;
    }
  }
  if (open) yield open;
}

function* lines(text: string, start: number): Generator<Unit> {
  const pattern = /[^\r\n]*(?:\r\n?|\n|$)/y;
  pattern.lastIndex = start;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const raw = pattern.exec(text)?.[0] ?? '';
    const trimmed = raw.trim();
    const from = at + raw.indexOf(trimmed);
    yield { start: from, end: from + trimmed.length, text: trimmed };
  }
}

/** Lines looked at to tell whether a text is hard-wrapped. */
const SAMPLE_LINES = 40;

function isWrapped(text: string, start: number): boolean {
  let seen = 0;
  for (const line of lines(text, start)) {
    if (line.text.length > WIDEST_WRAPPED_LINE) return false;
    if (++seen === SAMPLE_LINES) break;
  }
  return true;
}

/** A unit that is longer than this is a paragraph beyond doubt, whatever comes after. */
const LONGEST_UNIT = 1000;

function continues(open: Unit, line: string): boolean {
  if (open.text.length > LONGEST_UNIT) return false;
  if (isByline(line) || findDateline(line)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  const lastLine = open.text.length;
  return lastLine >= NARROWEST_WRAPPED_LINE && !ENDS_SENTENCE.test(open.text);
}

/** Whether a unit ends as sentences do. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text);
}
