import { promises as fs, type Stats } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { ingestProblem } from '../coverage/index.js';
import type { Discovery } from './discovery.js';
import { fileProblem } from './file-problem.js';
import { FolderWalk } from './folder-walk.js';

/**
 * Files behind paths: a file as it is, a folder with all below it in sorted order (known extensions, nothing hidden).
 * Links are followed, links to folders after everything else of their root, and no folder is read twice.
 * @param ownFolder where Pullquote keeps its own files, which are no articles: passed over wherever it lies, and refused
 * where it is named
 */
export async function* discover(paths: readonly string[], ownFolder?: string): AsyncGenerator<Discovery> {
  const seen = new Set<string>();
  const own = ownFolder === undefined ? undefined : await realPath(ownFolder);
  for (const given of paths) {
    const path = resolve(given);
    let stats: Stats;
    try {
      stats = await fs.stat(path);
    } catch (error) {
      yield { failure: { name: given, ...fileProblem(error, given) } };
      continue;
    }
    if (stats.isDirectory()) {
      if (own !== undefined && own === (await realPath(path))) {
        yield { failure: { name: given, ...ingestProblem('own-folder') } };
      } else yield* new FolderWalk({ given, root: path, seen, own }).run();
    } else if (!stats.isFile()) {
      yield { failure: { name: given, ...ingestProblem('not-a-file') } };
    } else if (!seen.has(path)) {
      seen.add(path);
      const origin = { folder: dirname(path), path: basename(path) };
      yield { file: { path, origin, name: given, size: stats.size } };
    }
  }
}

/** Undefined where it cannot be told: then it is no folder that could be read either. */
async function realPath(path: string): Promise<string | undefined> {
  try {
    return await fs.realpath(path);
  } catch {
    return undefined;
  }
}
