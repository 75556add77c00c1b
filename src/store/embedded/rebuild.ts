import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article, IndexedArticle } from '../../coverage/index.js';
import { copyNew, syncFolder } from '../disk/durable-file.js';
import { makeFolder } from '../disk/make-folder.js';
import { type EmbeddedStore, type EmbeddedStoreOptions, openEmbeddedStore } from './embedded-store.js';
import { deleteUnnamed, NewGeneration } from './generation.js';
import { MANIFEST_FILE, type Manifest, type ManifestState, readManifest } from './manifest.js';
import { takeLibraryLock } from './prepare.js';
import { draftSource, textOnlySource } from './segment-source.js';
import type { Pick } from './segment-writer.js';
import { type RecordPlace, readRecord, type Survey, surveyLibrary } from './survey.js';
import { type IndexedPassage, indexedPassages } from './vector-index.js';

/** Articles that are indexed in one go, and go into one segment: their texts are in memory together. */
const BATCH_ARTICLES = 500;

/** What became of a library whose articles were indexed again. */
export interface Restored {
  /** Articles, each counted once. */
  readonly restored: number;
  /** What could not be read, by title where it is known. */
  readonly lost: readonly string[];
  /** Where the files that could not be read were put; absent when all could. */
  readonly damagedDirectory?: string;
}

interface Rebuilt extends Restored {
  readonly store: EmbeddedStore;
}

/** Splits and embeds articles anew, one result for each, in the same order. */
type Reindex = (articles: readonly Article[]) => Promise<readonly IndexedArticle[]>;

/**
 * Makes a library usable again after openEmbeddedStore threw RebuildNeededError: every intact article goes into a new
 * generation with its id, revision and time of ingest; `reindex` is given the newest revision of each. The old
 * library stays as it is until the new one is committed, and files that could not be read are kept aside.
 */
export async function rebuildEmbeddedStore(
  directory: string,
  options: EmbeddedStoreOptions,
  reindex: Reindex,
): Promise<Rebuilt> {
  const lock = await takeLibraryLock(directory);
  try {
    const state = await readManifest(directory);
    const old = state.state === 'present' ? state.manifest : undefined;
    const survey = await surveyLibrary(directory, old);
    const generation = new NewGeneration(directory, await nextGeneration(directory, old), options.embedder);
    const aside = join(directory, `damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`);
    let isKept: boolean;
    let manifest: Manifest;
    try {
      isKept = await keepDamaged(directory, aside, state, survey);
      const add = await writeSegments(directory, generation, survey, options, reindex);
      const index = { remove: [], add };
      manifest = await generation.commit({ segments: [] }, index, survey.articles, () => lock.assertHeld());
    } catch (error) {
      // The originals are still there: a bot that starts again and again must not fill the disk with copies of them.
      if (!(await generation.isCommitted())) await rm(aside, { recursive: true, force: true });
      throw await generation.abandon(error);
    }
    await deleteUnnamed(directory, manifest);
    const store = await openEmbeddedStore(directory, options);
    const rebuilt = { store, restored: survey.articles, lost: survey.lost };
    return isKept ? { ...rebuilt, damagedDirectory: aside } : rebuilt;
  } finally {
    await lock.release();
  }
}

async function writeSegments(
  directory: string,
  generation: NewGeneration,
  survey: Survey,
  { embedder, terms }: EmbeddedStoreOptions,
  reindex: Reindex,
): Promise<IndexedPassage[]> {
  const newest = newestRevisions(survey.records);
  const passages: IndexedPassage[] = [];
  for (let start = 0; start < survey.records.length; start += BATCH_ARTICLES) {
    const places = survey.records.slice(start, start + BATCH_ARTICLES);
    const records = [];
    for (const place of places) {
      const record = await readRecord(directory, place);
      if (record === undefined) throw new Error(`${place.path} changed while it was read`);
      records.push(record);
    }
    const isNewest = ({ article }: { article: Article }) => newest.get(article.id) === article.revision;
    const indexed = await reindex(records.filter(isNewest).map(({ article }) => article));
    const draft = draftSource(indexed, embedder.dimensions, terms);
    const older = textOnlySource(
      records.filter((record) => !isNewest(record)),
      embedder.dimensions,
    );
    const picks: Pick[] = [draft, older].flatMap((source) =>
      source.articles.map((article) => ({ source, article, indexed: article.indexed })),
    );
    await generation.addSegment(picks);
    passages.push(...indexed.flatMap(indexedPassages));
  }
  return passages;
}

function newestRevisions(records: readonly RecordPlace[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { id, revision } of records) newest.set(id, Math.max(revision, newest.get(id) ?? 0));
  return newest;
}

/**
 * Copies what could not be read to a folder of its own, before the new generation replaces it; whether there was any.
 * The copies are on the disk when this is done: the originals are deleted next, and a power cut must leave one of the
 * two.
 */
async function keepDamaged(
  directory: string,
  folder: string,
  state: ManifestState,
  survey: Survey,
): Promise<boolean> {
  const paths = new Set([...survey.damaged, ...(state.state === 'unreadable' ? [MANIFEST_FILE] : [])]);
  if (paths.size === 0) return false;
  const folders = new Set([folder, directory]);
  for (const path of paths) {
    const target = join(folder, path);
    await makeFolder(dirname(target));
    await copyNew(join(directory, path), target);
    folders.add(dirname(target));
  }
  for (const changed of folders) await syncFolder(changed);
  return true;
}

/** Beyond every number that a file in the folder has, also where the manifest cannot tell. */
async function nextGeneration(directory: string, manifest: Manifest | undefined): Promise<number> {
  const numbers = (await readdir(directory)).flatMap(
    (name) => /^(?:segment|index)-(\d+)-/.exec(name)?.[1] ?? [],
  );
  return Math.max(manifest?.generation ?? 0, ...numbers.map(Number)) + 1;
}
