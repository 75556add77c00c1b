import { join } from 'node:path';
import { type Fingerprint, writeNew } from '../disk/durable-file.js';
import { encodeLexicalIndex, mergeLexicalIndexes } from './lexical-index.js';
import type { ManifestFile, ManifestSegment } from './manifest.js';
import {
  type DirectoryEntry,
  type PlacedArticle,
  type SegmentSource,
  sentencesOf,
} from './segment-source.js';

/** An article revision that goes into a segment, and whether it is to be retrieved. */
export interface Pick {
  readonly source: SegmentSource;
  readonly article: PlacedArticle;
  readonly indexed: boolean;
}

export interface WrittenSegment {
  readonly segment: ManifestSegment;
  readonly files: readonly ManifestFile[];
}

/** The files of a segment, by what they hold. */
export function segmentFiles(name: string) {
  return {
    records: `${name}.jsonl`,
    directory: `${name}.directory`,
    sentences: `${name}.sentences`,
    terms: `${name}.terms`,
  };
}

/** Writes a new segment; it is not part of the library before a manifest names it. */
export async function writeSegment(
  directory: string,
  name: string,
  picks: readonly Pick[],
  dimensions: number,
): Promise<WrittenSegment> {
  const paths = segmentFiles(name);
  const { records, entries } = pickRecords(picks);
  const write = async (path: string, chunks: readonly Uint8Array[]): Promise<ManifestFile> => {
    const fingerprint: Fingerprint = await writeNew(join(directory, path), chunks);
    return { path, ...fingerprint };
  };
  // All settled before a failure is told: the caller then clears away what was written, and nothing is still writing.
  const results = await Promise.allSettled([
    write(paths.records, records),
    write(paths.directory, [Buffer.from(JSON.stringify(entries), 'utf8')]),
    write(paths.sentences, pickSentences(picks, dimensions)),
    write(paths.terms, encodeLexicalIndex(pickTerms(picks))),
  ]);
  const files = results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  return { segment: { name, articles: picks.length }, files };
}

function pickRecords(picks: readonly Pick[]): { records: Buffer[]; entries: DirectoryEntry[] } {
  let offset = 0;
  const records: Buffer[] = [];
  const entries = picks.map(({ source, article: placed, indexed }) => {
    const line = source.recordBytes(placed);
    const { article, length, passages } = placed;
    const entry = { article, length, passages, indexed, offset, bytes: line.length };
    records.push(line);
    offset += line.length;
    return entry;
  });
  return { records, entries };
}

/** Scales (float32) of all rows, then their values (int8). */
function pickSentences(picks: readonly Pick[], dimensions: number): Uint8Array[] {
  const scales: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const { source, article, indexed } of picks) {
    if (!indexed) continue;
    const first = article.firstSentence;
    const last = first + sentencesOf(article);
    scales.push(bytesOf(source.sentences.scales.subarray(first, last)));
    values.push(bytesOf(source.sentences.values.subarray(first * dimensions, last * dimensions)));
  }
  return [...scales, ...values];
}

function pickTerms(picks: readonly Pick[]) {
  const renumbered = new Map<SegmentSource, Int32Array>();
  let next = 0;
  for (const { source, article, indexed } of picks) {
    const numbers = renumbered.get(source) ?? new Int32Array(source.lexical.lengths.length).fill(-1);
    renumbered.set(source, numbers);
    if (!indexed) continue;
    for (let i = 0; i < article.passages.length; i++) numbers[article.firstPassage + i] = next++;
  }
  const parts = [...renumbered].map(([source, numbers]) => ({ index: source.lexical, renumbered: numbers }));
  return mergeLexicalIndexes(parts, next);
}

function bytesOf(values: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
