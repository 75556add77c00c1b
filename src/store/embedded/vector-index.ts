import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, IndexedArticle, Passage } from '../../coverage/index.js';
import { errorCode } from '../../coverage/index.js';
import type { Fingerprint } from '../disk/durable-file.js';
import { atomicFileStorage } from './atomic-file-storage.js';
import { indexCodec, readVectors } from './index-codec.js';
import type { ManifestFile } from './manifest.js';

/** The file that vectra's tools look for in an index folder. */
const INDEX_FILE = 'index.pb';

/** A passage as the vectra index holds it. */
export interface IndexedPassage {
  readonly article: Omit<Article, 'text'>;
  readonly ordinal: number;
  readonly passage: Passage;
  readonly vector: Float32Array;
}

/** How one generation's index differs from the one before. */
export interface IndexChange {
  /** Ids of passages that go. */
  readonly remove: readonly string[];
  readonly add: readonly IndexedPassage[];
}

/** The id of a passage in the vectra index. */
export function passageId(articleId: string, ordinal: number): string {
  return `${articleId}#${ordinal}`;
}

/** The index file below an index folder. */
export function indexFile(folder: string): string {
  return `${folder}/${INDEX_FILE}`;
}

/** Reads the vectors of an index into `matrix`; answers whether every row was there, once, and nothing else. */
export function readMatrix(
  bytes: Uint8Array,
  rows: ReadonlyMap<string, number>,
  matrix: Float32Array,
): boolean {
  const dimensions = rows.size === 0 ? 0 : matrix.length / rows.size;
  const seen = new Set<string>();
  let strangers = 0;
  readVectors(bytes, (id, vector) => {
    const row = rows.get(id);
    if (row === undefined || vector.length !== dimensions) strangers++;
    else matrix.set(vector, row * dimensions);
    seen.add(id);
  });
  return strangers === 0 && seen.size === rows.size;
}

/**
 * Writes the vectra index of a new generation: the one before without some passages and with others. vectra looks
 * through all items for each that is added, so what stays is taken over as it is and only what is new is added.
 */
export async function writeIndex(
  directory: string,
  folder: string,
  before: string | undefined,
  { remove, add }: IndexChange,
): Promise<ManifestFile> {
  // Imported here: it takes most of a second, and reading does without.
  const { LocalIndex } = await import('vectra');
  let written: Fingerprint | undefined;
  let failure: unknown;
  const storage = atomicFileStorage({
    written: (fingerprint) => {
      written = fingerprint;
    },
    failed: (error) => {
      failure = error;
    },
  });
  try {
    const index = new LocalIndex(join(directory, folder), INDEX_FILE, storage, indexCodec);
    if (before === undefined) await index.createIndex({ version: 1 });
    else await takeOver(join(directory, before), join(directory, folder));
    await index.beginUpdate();
    await index.deleteItems([...remove]);
    for (const item of add) await index.insertItem(toItem(item));
    await index.endUpdate();
  } catch (error) {
    // vectra tells of a failed write in an error of its own, without the system's code for a full disk.
    throw failure ?? error;
  }
  if (written === undefined) throw new Error('vectra did not write its index');
  return { path: indexFile(folder), ...written };
}

/** The index file of one folder in another, too. A link will do, as writing replaces the file and not its contents. */
async function takeOver(from: string, to: string): Promise<void> {
  await mkdir(to);
  try {
    await link(join(from, INDEX_FILE), join(to, INDEX_FILE));
  } catch (error) {
    // Some file systems (exFAT, some network folders) have no links.
    if (errorCode(error) === 'ENOSPC') throw error;
    await copyFile(join(from, INDEX_FILE), join(to, INDEX_FILE));
  }
}

function toItem({ article, ordinal, passage, vector }: IndexedPassage) {
  return {
    id: passageId(article.id, ordinal),
    // vectra's type asks for an array of numbers; it and our codec only count and index it.
    vector: vector as unknown as number[],
    metadata: {
      articleId: article.id,
      title: article.title,
      revision: article.revision,
      start: passage.start,
      end: passage.end,
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.url === undefined ? {} : { url: article.url }),
    },
  };
}

/** The passages of an article with their vectors, as they go into the index. */
export function indexedPassages({ article, passages, passageVectors }: IndexedArticle): IndexedPassage[] {
  const dimensions = passageVectors.length / passages.length;
  return passages.map((passage, ordinal) => ({
    article,
    ordinal,
    passage,
    vector: passageVectors.subarray(ordinal * dimensions, (ordinal + 1) * dimensions),
  }));
}
