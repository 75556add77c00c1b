import { withoutDirections } from '../coverage/index.js';
import { columnsOf, unbreakablePieces } from './columns.js';

/** Control characters but line breaks: an article must not steer the terminal that shows it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Text from outside, safe to print: control characters are shown as the replacement character, tabs as spaces. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(CONTROL, '\uFFFD');
}

/** The same on one line, which turns nothing round that stands beside it. */
export function printableLine(text: string): string {
  return printable(withoutDirections(text)).replace(/\s+/g, ' ').trim();
}

/** A word, and whether it stands in the marked sentence. */
interface Word {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Breaks a paragraph into lines of at most `width` columns, at spaces and within scripts that have none, marking one
 * range of it. Marks are set line by line, so that a terminal's attributes do not run into the margin. Words longer
 * than a line keep their length.
 */
export function wrapMarked(
  parts: readonly { readonly text: string; readonly marked: boolean }[],
  width: number,
  mark: (text: string) => string,
): string[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of parts.flatMap(splitWords)) {
    if (used > 0 && used + columnsOf(word.text.trimEnd()) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += columnsOf(word.text);
  }
  return lines.map((words) => paint(words, mark));
}

function splitWords({ text, marked }: { text: string; marked: boolean }): Word[] {
  return unbreakablePieces(text).map((word) => ({ text: word, marked }));
}

function paint(words: readonly Word[], mark: (text: string) => string): string {
  let line = '';
  let run = '';
  const closeRun = (): void => {
    const text = run.trimEnd();
    if (text !== '') line += mark(text) + run.slice(text.length);
    run = '';
  };
  for (const { text, marked } of words) {
    if (marked) run += text;
    else {
      closeRun();
      line += text;
    }
  }
  closeRun();
  return line.trimEnd();
}
