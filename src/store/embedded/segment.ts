import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { QuantisedRows } from '../../../embeddings/vectors.js';
import { errorCode } from '../../coverage/index.js';
import { readVerified } from '../disk/durable-file.js';
import { decodeLexicalIndex, type LexicalIndex } from './lexical-index.js';
import { fingerprintOf, type Manifest } from './manifest.js';
import { type DirectoryEntry, type PlacedArticle, place, type SegmentSource } from './segment-source.js';
import { segmentFiles } from './segment-writer.js';

/** A file is not what the manifest says. */
export class FileProblem extends Error {
  readonly problem: 'missing' | 'altered or cut off';
  constructor(path: string, problem: 'missing' | 'altered or cut off', options?: { cause?: unknown }) {
    super(`${path} is ${problem}`, options);
    this.problem = problem;
  }
}

/**
 * A committed segment. All but the records is in memory and was verified by its hash while it was read, which costs
 * about 1 to 3 ms for each megabyte; records are read when their text is asked for and verify themselves.
 */
export class Segment implements SegmentSource {
  readonly name: string;
  readonly articles: readonly PlacedArticle[];
  readonly lexical: LexicalIndex;
  /** Position of each term in `lexical`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly sentences: QuantisedRows;
  readonly #records: number;

  private constructor(
    name: string,
    records: number,
    directory: Buffer,
    sentences: QuantisedRows,
    terms: Buffer,
  ) {
    this.name = name;
    this.#records = records;
    this.articles = place(JSON.parse(directory.toString('utf8')) as DirectoryEntry[]);
    this.sentences = sentences;
    this.lexical = decodeLexicalIndex(terms);
    this.positions = new Map(this.lexical.terms.map((term, i) => [term, i]));
  }

  /** Throws FileProblem. */
  static async open(directory: string, manifest: Manifest, name: string): Promise<Segment> {
    const paths = segmentFiles(name);
    const records = openRecords(directory, manifest, paths.records);
    try {
      const [entries, sentences, terms] = await Promise.all([
        readFileOf(directory, manifest, paths.directory),
        readFileOf(directory, manifest, paths.sentences),
        readFileOf(directory, manifest, paths.terms),
      ]);
      return new Segment(
        name,
        records,
        entries,
        quantisedRows(sentences, manifest.embedder.dimensions),
        terms,
      );
    } catch (error) {
      closeSync(records);
      throw error;
    }
  }

  recordBytes(article: DirectoryEntry): Buffer {
    const bytes = Buffer.allocUnsafe(article.bytes);
    // Blocking, since a record is a few kilobytes, nearly always in the system's cache: a turn of the event loop for
    // each of a hundred candidates would take longer than reading them.
    const read = readSync(this.#records, bytes, 0, article.bytes, article.offset);
    return bytes.subarray(0, read);
  }

  close(): void {
    closeSync(this.#records);
  }
}

/** A file that the manifest names, verified. Throws FileProblem. */
export async function readFileOf(directory: string, manifest: Manifest, path: string): Promise<Buffer> {
  const fingerprint = fingerprintOf(manifest, path);
  if (fingerprint === undefined) throw new FileProblem(path, 'missing');
  let bytes: Buffer | undefined;
  try {
    bytes = await readVerified(join(directory, path), fingerprint);
  } catch (error) {
    throw missing(path, error);
  }
  if (bytes === undefined) throw new FileProblem(path, 'altered or cut off');
  return bytes;
}

function openRecords(directory: string, manifest: Manifest, path: string): number {
  let records: number;
  try {
    records = openSync(join(directory, path), 'r');
  } catch (error) {
    throw missing(path, error);
  }
  if (fstatSync(records).size === fingerprintOf(manifest, path)?.bytes) return records;
  closeSync(records);
  throw new FileProblem(path, 'altered or cut off');
}

function missing(path: string, error: unknown): unknown {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? new FileProblem(path, 'missing', { cause: error }) : error;
}

function quantisedRows(bytes: Buffer, dimensions: number): QuantisedRows {
  const rows = bytes.byteLength / (dimensions + Float32Array.BYTES_PER_ELEMENT);
  const scales = new Float32Array(bytes.buffer, bytes.byteOffset, rows);
  return {
    dimensions,
    scales,
    values: new Int8Array(bytes.buffer, bytes.byteOffset + scales.byteLength, rows * dimensions),
  };
}
