import { type Span, slice } from '../coverage/index.js';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
];

/**
 * A span of a text without the quotation mark or bracket at its edge whose partner stands outside: of 'is "a disgrace".'
 * a reader may mark 'a disgrace"'.
 */
export function withoutStrayMarks(text: string, { start, end }: Span): Span {
  const words = slice(text, { start, end });
  const count = (mark: string) => words.split(mark).length - 1;
  const isStray = (mark: string | undefined, edge: 0 | 1) =>
    PAIRS.some((pair) => {
      const [opened, closed] = [count(pair[0]), count(pair[1])];
      if (pair[edge] !== mark) return false;
      if (pair[0] === pair[1]) return opened % 2 === 1;
      return edge === 0 ? opened > closed : closed > opened;
    });
  const from = isStray(words.at(0), 0) ? start + 1 : start;
  const to = isStray(words.at(-1), 1) ? end - 1 : end;
  return from < to ? { start: from, end: to } : { start, end };
}
