import { LINE_END } from './lines.js';

/** A line end, or a run of end marks that is not within a number: wherever text may be cut but for its length. */
const EDGE = new RegExp(`${LINE_END.source}|[\\p{Sentence_Terminal}…‥]+(?!\\p{N})`, 'gu');

/** Whether a text has more line ends and end marks than `limit`, without cutting it there. */
export function hasMoreEdges(text: string, limit: number): boolean {
  let edges = 0;
  for (const _ of text.matchAll(EDGE)) {
    edges++;
    if (edges > limit) return true;
  }
  return false;
}
