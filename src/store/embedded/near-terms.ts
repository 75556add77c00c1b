// `as number` and the like say that an index is within its array: rows, positions and passages come from one snapshot,
// so each is by construction.

import { stemSpellingCost } from '../../../embeddings/terms/spelling-cost.js';
import { inverseDocumentFrequency } from '../../../embeddings/terms/term-rarity.js';
import { type NearTerm, slice } from '../../coverage/index.js';
import type { NearTermQuery } from '../store.js';
import type { ArticleTexts } from './article-texts.js';
import { eachPosting, type LexicalIndex } from './lexical-index.js';
import { unpackPassage } from './record.js';
import type { Terms } from './segment-source.js';
import type { Held, Snapshot } from './snapshot.js';

/** Near terms that are given back, the nearest first: enough to see whether one is clearly the best. */
const NEAR_TERMS = 8;
/** Shorter stems are near to too much. (UTF-16 units) */
const LEAST_LETTERS = 3;
/** Passages that are looked through for how a term is written. */
const PASSAGES_READ = 4;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The terms of the library that are spelt nearly like one, nearest first; that one alone where it occurs. */
export function findNearTerms(
  snapshot: Snapshot,
  texts: ArticleTexts,
  termsOf: Terms,
  { word, term, within, beside }: NearTermQuery,
): NearTerm[] {
  const itself = rowsWith(snapshot, term);
  if (itself.length > 0) return [{ term, words: [], company: 1 }];
  const besides = weighted(snapshot, beside);
  return [...nearIn(snapshot, word, within)]
    .map(([near, cost]) => ({ near, cost, rows: rowsWith(snapshot, near) }))
    .map((one) => ({ ...one, company: company(one.rows, besides) }))
    .filter(({ rows, company }) => rows.length > 0 && company > 0)
    .sort((a, b) => a.cost - a.company - (b.cost - b.company))
    .slice(0, NEAR_TERMS)
    .map(({ near, rows, company }) => ({
      term: near,
      words: writtenAs(snapshot, texts, termsOf, near, rows.slice(0, PASSAGES_READ)),
      company,
    }));
}

/** Where each of the terms that occur stands, and what it is worth. */
function weighted(snapshot: Snapshot, terms: readonly string[]) {
  return terms.flatMap((term) => {
    const rows = rowsWith(snapshot, term);
    const weight = inverseDocumentFrequency(rows.length, snapshot.rows.count);
    return rows.length > 0 ? [{ rows: new Set(rows), weight }] : [];
  });
}

/** The share of the terms' worth that stands in the one of these passages with most of it; all where there are none. */
function company(rows: readonly number[], terms: ReturnType<typeof weighted>): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const sums = rows.map((row) => terms.reduce((sum, one) => sum + (one.rows.has(row) ? one.weight : 0), 0));
  return sums.reduce((most, sum) => Math.max(most, sum), 0) / total;
}

/** Passages that hold a term; those of superseded revisions do not count. */
function rowsWith({ rows }: Snapshot, term: string): number[] {
  const found: number[] = [];
  for (const { index, positions, rows: rowOf } of rows.lexical) {
    const position = positions.get(term);
    if (position === undefined) continue;
    eachPosting(index, position, (passage) => {
      const row = rowOf[passage] as number;
      if (row >= 0) found.push(row);
    });
  }
  return found;
}

function nearIn({ rows }: Snapshot, word: string, within: number): Map<string, number> {
  const near = new Map<string, number>();
  const others = ~letterSet(word);
  for (const { index } of rows.lexical) {
    const sets = letterSetsOf(index);
    for (let i = 0; i < sets.length; i++) {
      // A term with more letters that the word has not is not near, and that is nearly all.
      if (bitCount((sets[i] as number) & others) > within) continue;
      const term = index.terms[i] as string;
      if (term.length < LEAST_LETTERS) continue;
      const cost = stemSpellingCost(word, term, within);
      if (Number.isFinite(cost)) near.set(term, cost);
    }
  }
  return near;
}

const LETTER_I = 1 << ('i'.charCodeAt(0) & 31);
const LETTER_Y = 1 << ('y'.charCodeAt(0) & 31);

/** The letters of each of a segment's terms, reckoned when they are first wanted: 4 bytes a term. */
const letterSets = new WeakMap<LexicalIndex, Int32Array>();

function letterSetsOf(index: LexicalIndex): Int32Array {
  const known = letterSets.get(index) ?? Int32Array.from(index.terms, letterSet);
  letterSets.set(index, known);
  return known;
}

/** Which letters a term has, a bit each, 'y' taken for 'i'; letters of large alphabets share one. */
function letterSet(term: string): number {
  let set = 0;
  for (let i = 0; i < term.length; i++) set |= 1 << (term.charCodeAt(i) & 31);
  return set & LETTER_Y ? (set & ~LETTER_Y) | LETTER_I : set;
}

function bitCount(set: number): number {
  let left = set;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/** The words that stand for a term in passages and their headlines, the commonest first. */
function writtenAs(
  snapshot: Snapshot,
  texts: ArticleTexts,
  termsOf: Terms,
  term: string,
  rows: readonly number[],
): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const [word] of textOf(snapshot, texts, row).matchAll(WORD)) {
      if (counts.has(word) || termsOf(word).includes(term)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** A passage below its headline; nothing where its article's text was altered on disk. */
function textOf({ newest, rows }: Snapshot, texts: ArticleTexts, row: number): string {
  const position = rows.articles[row] as number;
  const { segment, article } = newest[position] as Held;
  const packed = article.passages[row - (rows.first[position] as number)] as readonly number[];
  const whole = texts.readIntact(segment, article);
  return whole ? `${article.article.title}\n${slice(whole.text, unpackPassage(packed))}` : '';
}
