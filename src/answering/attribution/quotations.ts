import type { Span } from '../../coverage/index.js';

/**
 * A sentence with its quoted words blanked, so that what is said within a quotation is not taken for the report around
 * it.
 */
export interface Unquoted {
  /** As long as the sentence; quoted characters are spaces, the marks stay. */
  readonly text: string;
  /** Whether any of it is quoted. */
  readonly quoted: boolean;
  /** Whether it begins within a quotation that an earlier sentence opened. */
  readonly continues: boolean;
}

const MARK = /[“”„«»"‘’']/g;
/** What closes a quotation that a mark opens; texts mix curly and straight ones. */
const OPENS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '"': '"”',
  '‘': '’',
  "'": "'",
};
/** At least so many characters are somebody's words rather than a title or a word in inverted commas. (8 to 25; ours.) */
const LEAST_QUOTED = 12;

/** Reads the quotation marks of a text sentence by sentence; a quotation may run over sentences and paragraphs. */
export function withoutQuotations(text: string, sentences: readonly Span[]): Unquoted[] {
  let open: string | undefined;
  let previousEnd = 0;
  return sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const newParagraph = /\n/.test(text.slice(previousEnd, start));
    previousEnd = end;
    // A quotation that goes on in the next paragraph is opened there again; without that it was never closed.
    const reopened = newParagraph && open !== undefined;
    if (reopened && !/^["“«„‘']/.test(sentence)) open = undefined;
    const continues = open !== undefined;
    const read = blank(sentence, reopened && continues ? undefined : open);
    open = read.open;
    return { text: read.text, quoted: read.quoted >= LEAST_QUOTED, continues };
  });
}

function blank(
  sentence: string,
  openBefore: string | undefined,
): { text: string; quoted: number; open: string | undefined } {
  let open = openBefore;
  let from = 0;
  let quoted = 0;
  let text = '';
  for (const { 0: mark, index: at } of sentence.matchAll(MARK)) {
    if (open === undefined) {
      if (!opens(sentence, at, mark)) continue;
      text += sentence.slice(from, at + 1);
      from = at + 1;
      open = OPENS[mark];
    } else if (open.includes(mark) && closes(sentence, at, mark)) {
      quoted += at - from;
      text += ' '.repeat(at - from) + mark;
      from = at + 1;
      open = undefined;
    }
  }
  const rest = sentence.slice(from);
  if (open === undefined) return { text: text + rest, quoted, open };
  // A single mark that is never closed is an apostrophe ('’90s').
  if (open === '’' || open === "'") return { text: text + rest, quoted, open: undefined };
  return { text: text + ' '.repeat(rest.length), quoted: quoted + rest.length, open };
}

function opens(sentence: string, at: number, mark: string): boolean {
  if (OPENS[mark] === undefined) return false;
  if (mark !== '"' && mark !== "'") return true;
  const before = sentence[at - 1];
  return (before === undefined || /[\s([—–:-]/.test(before)) && /\S/.test(sentence[at + 1] ?? ' ');
}

/** The single closing mark is an apostrophe too: it closes after a mark, or before a space or the end. */
function closes(sentence: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return true;
  return /[.,!?…]/.test(sentence[at - 1] ?? '') && !/\p{L}/u.test(sentence[at + 1] ?? ' ');
}
