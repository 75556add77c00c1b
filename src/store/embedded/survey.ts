import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../coverage/index.js';
import type { Manifest } from './manifest.js';
import { type ArticleRecord, decodeRecord } from './record.js';
import { FileProblem, readFileOf } from './segment.js';
import type { DirectoryEntry } from './segment-source.js';
import { segmentFiles } from './segment-writer.js';

/** Where an intact record stands. */
export interface RecordPlace {
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
  readonly id: string;
  readonly revision: number;
}

/** What is left of a library whose files are not all as they were committed. */
export interface Survey {
  /** Intact records, one of each article and revision. */
  readonly records: readonly RecordPlace[];
  /** How many articles they are, each counted once. */
  readonly articles: number;
  /** What is not intact, by title where that is known. */
  readonly lost: readonly string[];
  /** Files below the data folder that are there but not as they were committed. */
  readonly damaged: readonly string[];
}

/**
 * Reads every record and checks it by the hash it carries. Without a manifest, all segments in the folder are looked
 * at; and so they are where files are missing that the manifest names: it may be of another moment than the folder, as
 * in a copy that was made while the library was written, and what it does not name may hold the only copy of an article.
 */
export async function surveyLibrary(directory: string, manifest: Manifest | undefined): Promise<Survey> {
  const all = await segmentNames(directory);
  const named = manifest?.segments ?? all.map((name) => ({ name, articles: undefined }));
  const records = new Map<string, RecordPlace>();
  const missing: Missing[] = [];
  const damaged: string[] = [];
  for (const { name, articles } of named) {
    const path = segmentFiles(name).records;
    const found = await intactRecords(directory, path);
    for (const place of found.places) records.set(keyOf(place), place);
    const absent = await missingFrom(directory, manifest, name, found, articles);
    missing.push(...absent);
    if (found.present && (found.broken > 0 || absent.length > 0)) damaged.push(path);
  }
  const derived = await brokenDerivedFiles(directory, manifest);
  damaged.push(...derived.altered);
  const inNamed = records.size;
  if (missing.length > 0 || derived.isAnyMissing) {
    const names = new Set(named.map(({ name }) => name));
    for (const name of all.filter((one) => !names.has(one))) {
      const path = segmentFiles(name).records;
      const { places, broken } = await intactRecords(directory, path);
      for (const place of places) if (!records.has(keyOf(place))) records.set(keyOf(place), place);
      if (broken > 0) damaged.push(path);
    }
  }
  const elsewhere = records.size > inNamed ? ', save those that are intact in other files' : '';
  const lost = missing.flatMap(({ key, label }) => {
    if (key === undefined) return `${label}${elsewhere}`;
    return records.has(key) ? [] : label;
  });
  const articles = new Set([...records.values()].map(({ id }) => id)).size;
  return { records: [...records.values()], articles, lost, damaged };
}

/** Reads one of the records that a survey found. Undefined when it was changed since. */
export async function readRecord(directory: string, place: RecordPlace): Promise<ArticleRecord | undefined> {
  const handle = await open(join(directory, place.path), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(place.bytes), 0, place.bytes, place.offset);
    return decodeRecord(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Whether there are segments in a folder, named by a manifest or not. */
export async function hasSegments(directory: string): Promise<boolean> {
  return (await segmentNames(directory)).length > 0;
}

async function segmentNames(directory: string): Promise<string[]> {
  try {
    const names = (await readdir(directory)).flatMap((file) => /^(segment-.+)\.jsonl$/.exec(file)?.[1] ?? []);
    return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

interface FoundRecords {
  readonly present: boolean;
  readonly places: readonly RecordPlace[];
  /** Lines that are not as they were written. */
  readonly broken: number;
}

async function intactRecords(directory: string, path: string): Promise<FoundRecords> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { present: false, places: [], broken: 0 };
    throw error;
  }
  const places: RecordPlace[] = [];
  let broken = 0;
  for (let offset = 0; offset < bytes.length; ) {
    const end = bytes.indexOf(0x0a, offset) + 1 || bytes.length;
    const record = decodeRecord(bytes.subarray(offset, end));
    if (record === undefined) broken++;
    else {
      const { id, revision } = record.article;
      places.push({ path, offset, bytes: end - offset, id, revision });
    }
    offset = end;
  }
  return { present: true, places, broken };
}

function keyOf({ id, revision }: { readonly id: string; readonly revision: number }): string {
  return `${revision} ${id}`;
}

interface Missing {
  /** Of an article revision that is known by name. */
  readonly key?: string;
  readonly label: string;
}

/** The articles that should be in a segment and are not; or how many, where the directory is lost too. */
async function missingFrom(
  directory: string,
  manifest: Manifest | undefined,
  name: string,
  found: FoundRecords,
  expected: number | undefined,
): Promise<Missing[]> {
  const { records, directory: path } = segmentFiles(name);
  const count = expected === undefined ? found.broken : expected - found.places.length;
  if (count <= 0) return [];
  const unnamed = [{ label: `${count} ${count === 1 ? 'article' : 'articles'} in ${records}` }];
  if (manifest === undefined) return unnamed;
  try {
    const entries = JSON.parse(
      (await readFileOf(directory, manifest, path)).toString('utf8'),
    ) as DirectoryEntry[];
    const intact = new Set(found.places.map(keyOf));
    return entries.flatMap(({ article }) => {
      const key = keyOf(article);
      const label = `“${article.title}” (${article.id}, revision ${article.revision})`;
      return intact.has(key) ? [] : [{ key, label }];
    });
  } catch (error) {
    if (error instanceof FileProblem) return unnamed;
    throw error;
  }
}

/** Files other than the records: which are there but altered, and whether any is not there. */
async function brokenDerivedFiles(
  directory: string,
  manifest: Manifest | undefined,
): Promise<{ altered: readonly string[]; isAnyMissing: boolean }> {
  const altered: string[] = [];
  let isAnyMissing = false;
  if (manifest === undefined) return { altered, isAnyMissing };
  for (const { path } of manifest.files) {
    if (path.endsWith('.jsonl')) continue;
    try {
      await readFileOf(directory, manifest, path);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (error.problem === 'missing') isAnyMissing = true;
      else altered.push(path);
    }
  }
  return { altered, isAnyMissing };
}
