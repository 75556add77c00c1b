// `as number` says that an index is within its array: a packed passage has a start and an end for itself and for each of
// its sentences, as `packPassage` writes them.

import { createHash } from 'node:crypto';
import type { Article, Passage, Span } from '../../coverage/index.js';

/**
 * A passage as numbers: start, end, then start and end of each sentence. Decoded only when it is asked for, since a
 * library has many times more sentences than an answer.
 */
export type PackedPassage = readonly number[];

/** One article revision as it is stored. */
export interface ArticleRecord {
  readonly article: Article;
  readonly passages: readonly PackedPassage[];
}

/** Packs a passage into plain numbers. */
export function packPassage(passage: Passage): PackedPassage {
  return [passage.start, passage.end, ...passage.sentences.flatMap(({ start, end }) => [start, end])];
}

/** The passage that was packed. */
export function unpackPassage(packed: PackedPassage): Passage {
  const sentences: Span[] = [];
  for (let i = 2; i < packed.length; i += 2) {
    sentences.push({ start: packed[i] as number, end: packed[i + 1] as number });
  }
  return { start: packed[0] as number, end: packed[1] as number, sentences };
}

/** How many sentences a packed passage has. */
export function sentenceCount(packed: PackedPassage): number {
  return packed.length / 2 - 1;
}

/**
 * A record is one line of JSON that carries the hash of its own contents, so that each article proves on its own that
 * it is intact, whatever happened to the files beside it: {"sha256":"…","record":{…}}
 */
const BEFORE_HASH = '{"sha256":"';
const AFTER_HASH = '","record":';
const HASH_CHARACTERS = 64;
const RECORD_START = BEFORE_HASH.length + HASH_CHARACTERS + AFTER_HASH.length;

/** The line of a record, with its line feed. */
export function encodeRecord(record: ArticleRecord): Buffer {
  const json = JSON.stringify(record);
  return Buffer.from(`${BEFORE_HASH}${sha256(json)}${AFTER_HASH}${json}}\n`, 'utf8');
}

/** The record in a line (with or without its line feed), or undefined when the line is not as it was written. */
export function decodeRecord(line: Buffer): ArticleRecord | undefined {
  const end = line.at(-1) === 0x0a ? line.length - 2 : line.length - 1;
  const hash = line.toString('latin1', BEFORE_HASH.length, BEFORE_HASH.length + HASH_CHARACTERS);
  if (end <= RECORD_START || sha256(line.subarray(RECORD_START, end)) !== hash) return undefined;
  return JSON.parse(line.toString('utf8', RECORD_START, end)) as ArticleRecord;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
