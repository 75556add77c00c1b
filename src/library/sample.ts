import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IngestEvent } from '../coverage/index.js';
import { packageRoot } from '../package-root.js';
import type { Library } from './library.js';

/** The folder of a data folder in which the sample coverage is kept, apart from what a user ingests. */
export const SAMPLE_FOLDER = 'sample';

/** The articles that come with this package. */
export function sampleCoverage(): string {
  return join(packageRoot(), 'coverage');
}

/**
 * Ingests the sample coverage where the library does not hold it yet, or an article of it is newer (an upgrade).
 * Yields nothing when there is nothing to do.
 */
export async function* ingestSample(library: Library): AsyncGenerator<IngestEvent> {
  const folder = sampleCoverage();
  if (!(await isStale(library, folder))) return;
  yield* library.ingest({ type: 'paths', paths: [folder] });
}

async function isStale(library: Library, folder: string): Promise<boolean> {
  const articles = await library.list();
  const files = await readdir(folder);
  if (articles.length < files.length) return true;
  const newest = Math.max(...articles.map(({ ingestedAt }) => Date.parse(ingestedAt)));
  const changed = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).mtimeMs));
  return Math.max(...changed) > newest;
}
