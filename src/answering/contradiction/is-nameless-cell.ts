import type { Span } from '../../coverage/index.js';

/** Parts the cells of a row, also of one that was copied line by line. */
const CELL_EDGE = /[|\t\n]/;
/** A number and nothing that says of what: no unit, no letter. */
const BARE = /^[-+−]?\d[\d.,]*$/;

/**
 * Whether what is marked is one of several bare numbers in the row of a table: neither a reader nor a model can tell from
 * the row which column it is of. 'How many points has Hexley' is not surely answered by '22' of 'Hexley | 22 | 16 | 51'.
 * @param words marked, as offsets into the sentence
 */
export function isNamelessCell(sentence: string, { start, end }: Span): boolean {
  const bare = sentence
    .split(CELL_EDGE)
    .map((cell) => cell.trim())
    .filter((cell) => BARE.test(cell));
  return bare.length > 1 && bare.includes(sentence.slice(start, end).trim());
}
