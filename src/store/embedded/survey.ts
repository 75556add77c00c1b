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
 * at.
 */
export async function surveyLibrary(directory: string, manifest: Manifest | undefined): Promise<Survey> {
  const names = manifest?.segments.map(({ name }) => name) ?? (await segmentNames(directory));
  const records = new Map<string, RecordPlace>();
  const lost: string[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    const path = segmentFiles(name).records;
    const found = await intactRecords(directory, path);
    for (const place of found.places) records.set(`${place.revision} ${place.id}`, place);
    const expected = manifest?.segments.find((segment) => segment.name === name)?.articles;
    const missing = await missingFrom(directory, manifest, name, found, expected);
    lost.push(...missing);
    if (found.present && (found.broken > 0 || missing.length > 0)) damaged.push(path);
  }
  damaged.push(...(await brokenDerivedFiles(directory, manifest)));
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

/** Titles of the articles that should be in a segment and are not; or how many, where the directory is lost too. */
async function missingFrom(
  directory: string,
  manifest: Manifest | undefined,
  name: string,
  found: FoundRecords,
  expected: number | undefined,
): Promise<string[]> {
  const { records, directory: path } = segmentFiles(name);
  const count = expected === undefined ? found.broken : expected - found.places.length;
  if (count <= 0) return [];
  const unnamed = [`${count} ${count === 1 ? 'article' : 'articles'} in ${records}`];
  if (manifest === undefined) return unnamed;
  try {
    const entries = JSON.parse(
      (await readFileOf(directory, manifest, path)).toString('utf8'),
    ) as DirectoryEntry[];
    const intact = new Set(found.places.map(({ id, revision }) => `${revision} ${id}`));
    return entries
      .filter(({ article }) => !intact.has(`${article.revision} ${article.id}`))
      .map(({ article }) => `“${article.title}” (${article.id}, revision ${article.revision})`);
  } catch (error) {
    if (error instanceof FileProblem) return unnamed;
    throw error;
  }
}

/** Files other than the records that are there but altered. */
async function brokenDerivedFiles(directory: string, manifest: Manifest | undefined): Promise<string[]> {
  if (manifest === undefined) return [];
  const broken: string[] = [];
  for (const { path } of manifest.files) {
    if (path.endsWith('.jsonl')) continue;
    try {
      await readFileOf(directory, manifest, path);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (error.problem !== 'missing') broken.push(path);
    }
  }
  return broken;
}
