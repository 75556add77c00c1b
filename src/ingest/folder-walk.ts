import { promises as fs, type Stats } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { errorCode, ingestProblem, type Origin } from '../coverage/index.js';
import type { Discovery } from './discovery.js';
import { fileProblem } from './file-problem.js';
import { FORMATS } from './readers/registry.js';

export interface WalkOptions {
  /** The folder, as the user named it. */
  readonly given: string;
  /** The same, absolute. */
  readonly root: string;
  /** Paths of the files found so far, which are not found again; those found now are added. */
  readonly seen: Set<string>;
  /** Real path of the folder that is passed over. */
  readonly own: string | undefined;
}

/** What is found below the root, with the folders it lies in: where a link leads back to one of these, it is a loop. */
interface Entry {
  readonly below: string;
  readonly ancestors: readonly string[];
}

/** Where an entry is, and what it is called. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly origin: Origin;
}

/** One walk through a folder and all below it, see `discover`. */
export class FolderWalk {
  readonly #given: string;
  readonly #root: string;
  readonly #seen: Set<string>;
  readonly #own: string | undefined;
  readonly #paths: string[] = [];
  readonly #unseen: string[] = [];
  /** Real paths of the folders that were read. */
  readonly #visited = new Set<string>();
  /** Links to folders that wait until everything else is read. */
  readonly #linked: Entry[] = [];
  #complete = true;

  constructor({ given, root, seen, own }: WalkOptions) {
    this.#given = given;
    this.#root = root;
    this.#seen = seen;
    this.#own = own;
  }

  async *run(): AsyncGenerator<Discovery> {
    yield* this.#folder({ below: '', ancestors: [] });
    for (let next = this.#linked.shift(); next !== undefined; next = this.#linked.shift()) {
      yield* this.#folder(next);
    }
    const [root, complete] = [this.#root, this.#complete];
    yield { walked: { root, complete, paths: this.#paths, unseen: this.#unseen } };
  }

  async *#folder({ below, ancestors }: Entry): AsyncGenerator<Discovery> {
    const { path, name } = this.#placeOf(below);
    let real: string;
    let entries: string[];
    try {
      real = await fs.realpath(path);
      if (real === this.#own) return;
      if (this.#visited.has(real)) {
        if (ancestors.includes(real)) yield { failure: { name, ...ingestProblem('link-to-ancestor') } };
        return;
      }
      this.#visited.add(real);
      entries = (await fs.readdir(path)).filter((entry) => !entry.startsWith('.')).sort();
    } catch (error) {
      this.#complete = false;
      yield { failure: { name, ...fileProblem(error, name) } };
      return;
    }
    for (const entry of entries) {
      yield* this.#entry({ below: join(below, entry), ancestors: [...ancestors, real] });
    }
  }

  async *#entry(entry: Entry): AsyncGenerator<Discovery> {
    const place = this.#placeOf(entry.below);
    let stats: Stats;
    let isLinkedFolder: boolean;
    try {
      stats = await fs.stat(place.path);
      isLinkedFolder = stats.isDirectory() && (await fs.lstat(place.path)).isSymbolicLink();
    } catch (error) {
      yield* this.#unreadable(place, error);
      return;
    }
    if (isLinkedFolder) this.#linked.push(entry);
    else if (stats.isDirectory()) yield* this.#folder(entry);
    else if (hasKnownExtension(place.path)) yield* this.#file(place, stats);
  }

  *#file({ path, name, origin }: Place, stats: Stats): Generator<Discovery> {
    if (!stats.isFile()) {
      yield { failure: { name, ...ingestProblem('not-a-file') } };
      return;
    }
    this.#paths.push(origin.path);
    if (this.#seen.has(path)) return;
    this.#seen.add(path);
    yield { file: { path, origin, name, size: stats.size } };
  }

  async *#unreadable({ path, name, origin }: Place, error: unknown): AsyncGenerator<Discovery> {
    if (errorCode(error) === 'ELOOP') {
      yield { failure: { name, ...ingestProblem('link-to-itself') } };
    } else if (hasKnownExtension(path)) {
      // It is there, though unreadable: its article must not count as removed.
      this.#paths.push(origin.path);
      yield { failure: { name, ...fileProblem(error, name) }, origin };
    } else if (await stillStands(path)) {
      // A folder that was mounted or linked here, and is away for now.
      this.#unseen.push(origin.path);
      yield { failure: { name, ...fileProblem(error, name) } };
    }
  }

  #placeOf(below: string): Place {
    return {
      path: join(this.#root, below),
      name: join(this.#given, below),
      origin: { root: this.#root, path: below.split(sep).join('/') },
    };
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
