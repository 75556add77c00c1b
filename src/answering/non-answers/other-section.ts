import { CELL_EDGE, isRow, linesOf } from '../../../embeddings/splitting/lines.js';
import { terms } from '../../../embeddings/terms/terms.js';
import type { Span } from '../../coverage/index.js';
import type { Asked } from '../asked.js';

/** Fewer sections than these are no list of things of one kind. */
const LEAST_SECTIONS = 3;
/** 'Kestrel K2', 'Museum of Clocks': words that a name has, and nothing that ends a sentence. */
const NAME =
  /^(?:\p{Lu}|\p{N})[^\s.!?;:]*(?:[ \u00a0](?:(?:\p{Lu}|\p{N})[^\s!?;:]*|of|the|and|for|in|at|de|la|&)){0,7}$/u;
/** What may stand behind a name in its heading: ', £99', ' (2024)', ' – from £20'. */
const BEHIND_NAME = /(?:, | \(| [–—-] |: ).*$/su;

/** A part of a text that is headed by the name of what it tells of: a row of a table, an item of a test or a listing. */
interface Section extends Span {
  readonly terms: readonly string[];
}

/**
 * Which sentences stand in a section of something else than the one asked about, where another section is headed by that:
 * 'Noise: 64 dB' of the Molina for 'how loud is the Grindly Mini'. A sentence that names it itself is none of these.
 * @param sentences offsets into the text
 */
export function inOtherSection(
  { words, names }: Pick<Asked, 'words' | 'names'>,
  text: string,
  sentences: readonly Span[],
): boolean[] {
  const sections = sectionsOf(text);
  const asked = sections.filter(
    (section) =>
      sections.length >= LEAST_SECTIONS &&
      section.terms.every((term) => words.has(term)) &&
      (section.terms.length > 1 || section.terms.every((term) => names.includes(term))),
  );
  return sentences.map(({ start, end }) => {
    const own = sections.find((section) => section.start <= start && end <= section.end);
    if (own === undefined || asked.length === 0 || asked.includes(own)) return false;
    const told = new Set(terms(text.slice(start, end)));
    return asked.every(
      (section) =>
        !section.terms.every((term) => told.has(term)) &&
        // 'Is the Kestrel louder than the Grindly Mini' asks about both.
        !own.terms.some((term) => words.has(term) && !section.terms.includes(term)),
    );
  });
}

/** Those of a passage; none overlaps another. Rows of a table may have blank lines between. */
function sectionsOf(text: string): Section[] {
  const blocks = blocksOf(text);
  const rows = blocks.flat().filter(({ text: line }) => isRow(line));
  const ofRows = rows.length < 2 ? [] : rows.flatMap((row) => headed(row, firstCell(row)));
  const ofBlocks = blocks.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    const isHeaded = first && last && first !== last && !lines.some(({ text: line }) => isRow(line));
    return isHeaded ? headed({ start: first.start, end: last.end }, first.text) : [];
  });
  return [...ofRows, ...ofBlocks];
}

function firstCell({ text }: TextLine): string | undefined {
  return text.split(CELL_EDGE).find((cell) => cell.trim() !== '');
}

function headed({ start, end }: Span, heading = ''): Section[] {
  const name = heading.trim().replace(BEHIND_NAME, '');
  const found = NAME.test(name) ? terms(name) : [];
  return found.length > 0 ? [{ start, end, terms: found }] : [];
}

interface TextLine extends Span {
  readonly text: string;
}

/** The lines of a text in blocks that blank lines part. */
function blocksOf(text: string): TextLine[][] {
  const blocks: TextLine[][] = [[]];
  for (const { start, end, blank } of linesOf(text, { start: 0, end: text.length })) {
    if (blank) blocks.push([]);
    else blocks.at(-1)?.push({ start, end, text: text.slice(start, end) });
  }
  return blocks;
}
