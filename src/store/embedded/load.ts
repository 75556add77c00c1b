import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../coverage/index.js';
import { EmbedderMismatchError, RebuildNeededError, readFailure } from '../errors.js';
import type { EmbedderIdentity } from '../store.js';
import { FORMAT, MANIFEST_FILE, type Manifest, readManifest } from './manifest.js';
import { FileProblem } from './segment.js';
import { loadSnapshot, type Snapshot } from './snapshot.js';
import { hasSegments, surveyLibrary } from './survey.js';

/** How often a reader that finds a file gone looks for a newer manifest before it believes in damage. */
const ATTEMPTS = 10;

/** What tells one manifest file from the next without reading it; '' where there is none. */
export async function manifestSignature(directory: string): Promise<string> {
  let stats: BigIntStats;
  try {
    stats = await stat(join(directory, MANIFEST_FILE), { bigint: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return '';
    throw readFailure(directory, error);
  }
  return `${stats.ino} ${stats.mtimeNs} ${stats.size}`;
}

/** A library that nothing was ever put into. */
function emptyManifest(embedder: EmbedderIdentity): Manifest {
  const { name, dimensions } = embedder;
  return {
    format: FORMAT,
    generation: 0,
    embedder: { name, dimensions },
    articles: 0,
    segments: [],
    files: [],
  };
}

/**
 * Loads the library as last committed. A writer deletes what it replaced, so a file that is gone may only mean that
 * the manifest just read is no longer the newest. Throws RebuildNeededError, EmbedderMismatchError, NewerFormatError,
 * UnreadableLibraryError.
 */
export async function loadLibrary(
  directory: string,
  embedder: EmbedderIdentity,
  before: Snapshot | undefined,
): Promise<Snapshot> {
  try {
    return await loadNewest(directory, embedder, before);
  } catch (error) {
    throw readFailure(directory, error);
  }
}

async function loadNewest(
  directory: string,
  embedder: EmbedderIdentity,
  before: Snapshot | undefined,
): Promise<Snapshot> {
  for (let attempt = 1; ; attempt++) {
    const signature = await manifestSignature(directory);
    const manifest = await usableManifest(directory, embedder);
    try {
      return await loadSnapshot(directory, manifest, before);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const changed = (await manifestSignature(directory)) !== signature;
      if (!changed || attempt === ATTEMPTS) throw await damage(directory, manifest, error.message, error);
    }
  }
}

async function usableManifest(directory: string, embedder: EmbedderIdentity): Promise<Manifest> {
  let read = await readManifest(directory);
  if (read.state === 'absent') {
    if (!(await hasSegments(directory))) return emptyManifest(embedder);
    // Perhaps the first commit came between the two looks.
    read = await readManifest(directory);
  }
  switch (read.state) {
    case 'absent':
      throw await damage(directory, undefined, `${MANIFEST_FILE} is missing`);
    case 'unreadable':
      throw await damage(directory, undefined, `${MANIFEST_FILE} cannot be read: ${read.reason}`);
    case 'older': {
      const { articles } = await surveyLibrary(directory, undefined);
      throw new RebuildNeededError(
        'library-older',
        `The library in ${directory} was made by an older version (format ${read.format}); its ${articles} articles are there.`,
        'Run `pullquote ingest` to index them again.',
      );
    }
    case 'present': {
      const { manifest } = read;
      // An empty library has no vectors to mistake for others.
      if (manifest.articles === 0) return { ...manifest, embedder: emptyManifest(embedder).embedder };
      const { name, dimensions } = manifest.embedder;
      if (name === embedder.name && dimensions === embedder.dimensions) return manifest;
      throw new EmbedderMismatchError(manifest.embedder, embedder);
    }
  }
}

async function damage(
  directory: string,
  manifest: Manifest | undefined,
  reason: string,
  cause?: unknown,
): Promise<RebuildNeededError> {
  const { articles, lost } = await surveyLibrary(directory, manifest);
  const rest = lost.length === 0 ? 'none is lost' : `lost: ${lost.join(', ')}`;
  return new RebuildNeededError(
    'library-damaged',
    `The library in ${directory} is damaged (${reason}); ${articles} articles are intact, ${rest}.`,
    'Run `pullquote ingest` to index the intact articles again; what cannot be read is kept in a damaged-… folder.',
    cause,
  );
}
