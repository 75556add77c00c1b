import { readByline } from './byline.js';
import { type FoundDateline, findDateline } from './dateline.js';
import { parseDate } from './dates.js';
import { endsSentence, type Unit, units } from './lines.js';

/** What stands above a story, and where its part to be quoted begins. */
export interface StoryHead {
  readonly title?: string;
  readonly section?: string;
  readonly standfirst?: string;
  readonly author?: string;
  /** A line that is nothing but a date. */
  readonly date?: string;
  readonly dateline?: FoundDateline;
  readonly bodyStart: number;
  /** The first paragraph, behind its dateline. */
  readonly lead: string;
}

/** Lines above a story that may be its head: section, headline, standfirst, two bylines, a date, and one to spare. */
const MOST_HEAD_UNITS = 7;
/** A headline or standfirst has fewer characters; paragraphs mostly have more. */
const LONGEST_HEAD_UNIT = 220;
/** 'All news', 'World', 'Asia & Pacific': what a section line has at most. */
const LONGEST_SECTION = 30;
const MOST_SECTION_WORDS = 3;
/** A headline has at least so many words where a section is to stand above it. */
const FEWEST_HEADLINE_WORDS = 3;

/**
 * Tells section, headline, standfirst and byline from the story, reading from `start`. A story that opens with a
 * paragraph has no head: all of it may be quoted.
 */
export function readStoryHead(text: string, start: number): StoryHead {
  const opening: Unit[] = [];
  for (const unit of units(text, start)) {
    opening.push(unit);
    if (opening.length > MOST_HEAD_UNITS) break;
  }
  const [first] = opening;
  if (first === undefined) return { bodyStart: start, lead: '' };

  const above = opening.slice(0, headLength(opening));
  const author = above.map(({ text: line }) => readByline(line)).find((names) => names !== undefined);
  const date = above.map(({ text: line }) => wholeDate(line)).find((day) => day !== undefined);
  const lines = above.filter(({ text: line }) => !readByline(line) && !wholeDate(line));
  const lead = opening[above.length] ?? first;
  const found = findDateline(lead.text);

  const hasSection = lines.length > 1 && isSection(lines[0], lines[1]);
  const [headline, standfirst] = hasSection ? lines.slice(1) : lines;
  const body = headline === undefined ? (lines[0] ?? lead) : (standfirst ?? lead);
  return {
    ...(headline && { title: headline.text }),
    ...(hasSection && lines[0] && { section: lines[0].text }),
    ...(standfirst && { standfirst: standfirst.text }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(found && { dateline: found }),
    bodyStart: body.start,
    lead: found ? lead.text.slice(found.end) : lead.text,
  };
}

/** How many of the first units stand above the story: those before a dateline, else those before a paragraph. */
function headLength(opening: readonly Unit[]): number {
  const atDateline = opening.findIndex((unit) => findDateline(unit.text) !== undefined);
  const before = opening.slice(0, Math.max(0, atDateline));
  if (atDateline !== -1 && before.every(({ text }) => text.length <= LONGEST_HEAD_UNIT)) return atDateline;
  const atParagraph = opening.findIndex(({ text }) => isParagraph(text));
  // Verse, a list, a table: nothing tells a head from the rest but that it comes first.
  if (atParagraph === -1) return opening.length > 1 ? 1 : 0;
  return atParagraph;
}

function isParagraph(text: string): boolean {
  if (readByline(text) !== undefined || wholeDate(text) !== undefined) return false;
  // A headline may ask or shout, it does not end in a full stop.
  return text.length > LONGEST_HEAD_UNIT || (endsSentence(text) && !/[?!]["'”’»)]*$/.test(text));
}

function isSection(line: Unit | undefined, next: Unit | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  const words = (text: string) => text.split(/\s+/).length;
  return (
    line.text.length <= LONGEST_SECTION &&
    words(line.text) <= MOST_SECTION_WORDS &&
    words(next.text) >= FEWEST_HEADLINE_WORDS &&
    next.text.length > line.text.length
  );
}

function wholeDate(line: string): string | undefined {
  // A line of digits alone is more likely a number than a date.
  if (line.length > 40 || !/\D/.test(line)) return undefined;
  const parsed = parseDate(line.replace(/^(?:published|updated|posted)(?:\s+on)?:?\s+/i, ''));
  return 'date' in parsed ? parsed.date : undefined;
}
