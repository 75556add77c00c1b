import type { Span } from '../../coverage/index.js';

/** Cells of a row are parted by bars, tabs or line breaks. */
const CELL_EDGE = /[^\S\n]*[|\t\n]\s*/u;
/** A number and nothing that says of what: no unit, no letter. */
const BARE = /^[-+−]?\d[\d.,]*$/;

/**
 * Whether what is marked is one of several bare numbers in the row of a table: neither a reader nor a model can tell from
 * the row which column it is of. 'How many points has Hexley' is not surely answered by '22' of 'Hexley | 22 | 16 | 51'.
 * @param words marked, as offsets into the sentence
 */
export function isNamelessCell(sentence: string, { start, end }: Span): boolean {
  const bare = sentence.split(CELL_EDGE).filter((cell) => BARE.test(cell));
  return bare.length > 1 && bare.includes(sentence.slice(start, end).trim());
}
