// `as number` says that an index is within its array: rows and passages come from one snapshot, so each is by
// construction.

import { inverseDocumentFrequency } from '../../../embeddings/terms/term-rarity.js';
import { TERM_SATURATION } from '../../../embeddings/terms/term-saturation.js';
import { eachPosting, type LexicalIndex } from './lexical-index.js';

/** How much a long passage is discounted, 0 (not) to 1 (fully). 0.75: the sources of TERM_SATURATION. */
const B = 0.75;

/** A segment's index, its terms by name, and the row of each of its passages in the library, -1 where superseded. */
export interface LexicalSegment {
  readonly index: LexicalIndex;
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: Int32Array;
}

interface LexicalScores {
  /** BM25 of each row. */
  readonly scores: Float64Array;
  readonly documentFrequency: ReadonlyMap<string, number>;
}

/** BM25 of every passage for the query's terms; a term that the query repeats counts once. */
export function scoreBm25(
  segments: readonly LexicalSegment[],
  lengths: Uint32Array,
  terms: readonly string[],
): LexicalScores {
  const scores = new Float64Array(lengths.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const documentFrequency = new Map<string, number>();
  for (const term of new Set(terms)) {
    let count = 0;
    eachRow(segments, term, () => count++);
    documentFrequency.set(term, count);
    const idf = inverseDocumentFrequency(count, lengths.length);
    eachRow(segments, term, (row, frequency) => {
      const norm = TERM_SATURATION * (1 - B + (B * (lengths[row] as number)) / mean);
      scores[row] = (scores[row] as number) + (idf * frequency * (TERM_SATURATION + 1)) / (frequency + norm);
    });
  }
  return { scores, documentFrequency };
}

/** Which of the terms each of the given rows holds. */
export function matchedTerms(
  segments: readonly LexicalSegment[],
  terms: Iterable<string>,
  rows: readonly number[],
): Map<number, Set<string>> {
  const matched = new Map(rows.map((row) => [row, new Set<string>()]));
  for (const term of terms) eachRow(segments, term, (row) => matched.get(row)?.add(term));
  return matched;
}

function eachRow(
  segments: readonly LexicalSegment[],
  term: string,
  visit: (row: number, frequency: number) => void,
): void {
  for (const { index, positions, rows } of segments) {
    const position = positions.get(term);
    if (position === undefined) continue;
    eachPosting(index, position, (passage, frequency) => {
      const row = rows[passage] as number;
      if (row >= 0) visit(row, frequency);
    });
  }
}
