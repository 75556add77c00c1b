import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../coverage/index.js';
import { type Fingerprint, replaceDurably } from '../disk/durable-file.js';
import { NewerFormatError, readFailure } from '../errors.js';
import type { EmbedderIdentity } from '../store.js';

/**
 * Of everything in the data folder that the manifest names. Raised when a file's layout, the terms, what is embedded, or
 * what an article is cut into change: an unchanged article is not ingested again and would keep its old sentences. 2:
 * headlines are embedded. 3: lists, tables and threads are cut otherwise, and words have other stems.
 */
export const FORMAT = 3;

/** The one commit point of a library: what it names is the library, everything else in the folder is left over. */
export const MANIFEST_FILE = 'library.json';

export interface ManifestFile extends Fingerprint {
  /** Below the data folder, with '/'. */
  readonly path: string;
}

export interface ManifestSegment {
  readonly name: string;
  /** Article revisions in it. */
  readonly articles: number;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  /** Counts commits; 0 is a library without any. */
  readonly generation: number;
  readonly embedder: EmbedderIdentity;
  /** Articles, each counted once. */
  readonly articles: number;
  /** Folder of the vectra index below the data folder; absent in generation 0. */
  readonly index?: string;
  readonly segments: readonly ManifestSegment[];
  readonly files: readonly ManifestFile[];
}

/** What stands where the manifest should be. */
export type ManifestState =
  | { readonly state: 'present'; readonly manifest: Manifest }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string }
  | { readonly state: 'older'; readonly format: number };

/** Reads the manifest. Throws NewerFormatError, UnreadableLibraryError; everything else is told as a state. */
export async function readManifest(directory: string): Promise<ManifestState> {
  let text: string;
  try {
    text = await readFile(join(directory, MANIFEST_FILE), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'absent' };
    throw readFailure(directory, error, join(directory, MANIFEST_FILE));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
  const format = isRecord(value) ? value['format'] : undefined;
  if (typeof format !== 'number') return { state: 'unreadable', reason: 'it states no format' };
  if (format > FORMAT) throw new NewerFormatError(directory, format, FORMAT);
  if (format < FORMAT) return { state: 'older', format };
  return isManifest(value)
    ? { state: 'present', manifest: value }
    : { state: 'unreadable', reason: 'it is not complete' };
}

/** Commits: from here on the library is what this manifest names. */
export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await replaceDurably(
    join(directory, MANIFEST_FILE),
    Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8'),
  );
}

/** What a manifest says of a file. */
export function fingerprintOf(manifest: Manifest, path: string): Fingerprint | undefined {
  return manifest.files.find((file) => file.path === path);
}

/** Names that we give; anything else in a manifest could lead out of the data folder. */
const INDEX_NAME = /^index-\d+-[0-9a-f]{6}$/;
const SEGMENT_NAME = /^segment-\d+-[0-9a-f]{6}-\d+$/;
const FILE_PATH =
  /^(index-\d+-[0-9a-f]{6}\/index\.pb|segment-\d+-[0-9a-f]{6}-\d+\.(jsonl|directory|sentences|terms))$/;

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false;
  const { generation, embedder, articles, index, segments, files } = value;
  return (
    isCount(generation) &&
    isRecord(embedder) &&
    typeof embedder['name'] === 'string' &&
    isCount(embedder['dimensions']) &&
    isCount(articles) &&
    (index === undefined || (typeof index === 'string' && INDEX_NAME.test(index))) &&
    isListOf(segments, (it) => isNamed(it['name'], SEGMENT_NAME) && isCount(it['articles'])) &&
    isListOf(
      files,
      (it) =>
        isNamed(it['path'], FILE_PATH) && isCount(it['bytes']) && isNamed(it['sha256'], /^[0-9a-f]{64}$/),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isNamed(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isListOf(value: unknown, test: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && test(item));
}
