import { promises as fs, type Stats } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { errorCode, type IngestFailure, ingestProblem, type Origin } from '../coverage/index.js';
import { fileProblem } from './file-problem.js';
import { FORMATS } from './readers/registry.js';

/** A file to read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly origin: Origin;
  /** As the user knows it: the path that was given, with what lies below it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A folder that was walked, so that the files that are gone from it can be told. */
export interface WalkedRoot {
  /** Absolute. */
  readonly root: string;
  /** Every folder below could be listed: a file that is not in `paths` does not exist any more. */
  readonly complete: boolean;
  /** `Origin.path` of the files found, also of those that could not be read. */
  readonly paths: readonly string[];
  /** The same of what may be a folder and could not be looked into: files below it may well exist. */
  readonly unseen: readonly string[];
}

export type Discovery =
  | { readonly file: FoundFile }
  | { readonly failure: IngestFailure; readonly origin?: Origin }
  | { readonly walked: WalkedRoot };

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
      } else yield* walk(given, path, { seen, own });
    } else if (!stats.isFile()) {
      yield { failure: { name: given, ...ingestProblem('not-a-file') } };
    } else if (!seen.has(path)) {
      seen.add(path);
      yield { file: { path, origin: { path: basename(path) }, name: given, size: stats.size } };
    }
  }
}

/** A folder of a walk, with the folders it lies in: where a link leads back to one of these, it is a loop. */
interface Folder {
  readonly below: string;
  readonly ancestors: readonly string[];
}

interface Walk {
  /** Paths of the files found so far. */
  readonly seen: Set<string>;
  /** Real path of the folder that is passed over. */
  readonly own: string | undefined;
}

async function* walk(given: string, root: string, { seen, own }: Walk): AsyncGenerator<Discovery> {
  const paths: string[] = [];
  const unseen: string[] = [];
  const visited = new Set<string>();
  const linked: Folder[] = [];
  let complete = true;

  async function* folder({ below, ancestors }: Folder): AsyncGenerator<Discovery> {
    const path = join(root, below);
    const name = join(given, below);
    let entries: string[];
    let real: string;
    try {
      real = await fs.realpath(path);
      if (real === own) return;
      if (visited.has(real)) {
        if (ancestors.includes(real)) yield { failure: { name, ...ingestProblem('link-to-ancestor') } };
        return;
      }
      visited.add(real);
      entries = (await fs.readdir(path)).filter((entry) => !entry.startsWith('.')).sort();
    } catch (error) {
      complete = false;
      yield { failure: { name, ...fileProblem(error, name) } };
      return;
    }
    for (const entry of entries)
      yield* entryOf({ below: join(below, entry), ancestors: [...ancestors, real] });
  }

  async function* entryOf(entry: Folder): AsyncGenerator<Discovery> {
    const path = join(root, entry.below);
    const name = join(given, entry.below);
    const origin: Origin = { root, path: entry.below.split(sep).join('/') };
    const known = hasKnownExtension(path);
    let stats: Stats;
    try {
      stats = await fs.stat(path);
      if (stats.isDirectory()) {
        if ((await fs.lstat(path)).isSymbolicLink()) linked.push(entry);
        else yield* folder(entry);
        return;
      }
    } catch (error) {
      if (errorCode(error) === 'ELOOP') {
        yield { failure: { name, ...ingestProblem('link-to-itself') } };
      } else if (known) {
        // It is there, though unreadable: its article must not count as removed.
        paths.push(origin.path);
        yield { failure: { name, ...fileProblem(error, name) }, origin };
      } else if (await stillStands(path)) {
        // A folder that was mounted or linked here, and is away for now.
        unseen.push(origin.path);
        yield { failure: { name, ...fileProblem(error, name) } };
      }
      return;
    }
    if (!known) return;
    if (!stats.isFile()) {
      yield { failure: { name, ...ingestProblem('not-a-file') } };
      return;
    }
    paths.push(origin.path);
    if (seen.has(path)) return;
    seen.add(path);
    yield { file: { path, origin, name, size: stats.size } };
  }

  yield* folder({ below: '', ancestors: [] });
  for (let next = linked.shift(); next !== undefined; next = linked.shift()) yield* folder(next);
  yield { walked: { root, complete, paths, unseen } };
}

/** Undefined where it cannot be told: then it is no folder that could be read either. */
async function realPath(path: string): Promise<string | undefined> {
  try {
    return await fs.realpath(path);
  } catch {
    return undefined;
  }
}

/** Whether anything has that name, be it a link that leads nowhere. */
async function stillStands(path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  }
}

function hasKnownExtension(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return FORMATS.some(({ extensions }) => extensions.includes(extension));
}
