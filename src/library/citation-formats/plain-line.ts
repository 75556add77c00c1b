import { onOneLine } from '../../coverage/index.js';

/** One line without control characters and half surrogate pairs, which no format of references can carry. */
export function plainLine(text: string): string {
  return onOneLine(text.toWellFormed());
}
