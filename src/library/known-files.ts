import { join } from 'node:path';
import type { ArticleSummary, Origin } from '../coverage/index.js';
import { originExists, sameHeadline } from '../ingest/index.js';

/** An article that is known by its file's name, as the library holds it or as this ingest has seen it before. */
export interface KnownFile {
  readonly key: string;
  readonly title: string;
  readonly origin: Origin;
  /** Absent where it is new in this ingest. */
  readonly stored?: ArticleSummary;
}

/** The articles that are known by their files, to tell which of them a file is. */
export class KnownFiles {
  readonly #byKey = new Map<string, KnownFile>();
  /** By absolute path: a folder and one within it have other paths below them for the same file. */
  readonly #byFile = new Map<string, KnownFile>();
  /** By the path below the folder that was read. */
  readonly #byPath = new Map<string, KnownFile[]>();

  constructor(stored: readonly ArticleSummary[]) {
    for (const article of stored) {
      const { key, title, origin } = article;
      if (/^(?:path|upload):/.test(key)) this.add({ key, title, origin, stored: article });
    }
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** @param before what it was known as until now */
  add(file: KnownFile, before?: KnownFile): void {
    if (before) this.#byKey.delete(before.key);
    this.#byKey.set(file.key, file);
    const absolute = absolutePath(file.origin);
    if (absolute !== undefined) this.#byFile.set(absolute, file);
    const namesakes = this.#byPath.get(file.origin.path) ?? [];
    this.#byPath.set(file.origin.path, [...namesakes.filter((one) => one !== before), file]);
  }

  /**
   * The article that a file is: of the same file; else of the same path with the same headline; else, save for an
   * upload, of the same path where the file is gone from its folder, or neither came from a folder.
   */
  async find(title: string, origin: Origin, isUpload: boolean): Promise<KnownFile | undefined> {
    const absolute = absolutePath(origin);
    const same = absolute === undefined ? undefined : this.#byFile.get(absolute);
    if (same) return same;
    const namesakes = this.#byPath.get(origin.path) ?? [];
    const sameStory = namesakes.find((one) => sameHeadline(one.title, title));
    if (sameStory || isUpload) return sameStory;
    for (const one of namesakes) if (await hasMoved(one.origin, origin)) return one;
    return origin.root === undefined
      ? namesakes.find(({ key, origin: { root } }) => root === undefined && key.startsWith('path:'))
      : undefined;
  }
}

/** Undefined for an upload and for a file that was named by itself. */
export function absolutePath({ root, path }: Origin): string | undefined {
  return root === undefined ? undefined : join(root, path);
}

/**
 * Whether it came from another folder and is gone from there: else that folder, when it is read again, would remove it.
 */
export async function hasMoved(from: Origin, to: Origin): Promise<boolean> {
  return from.root !== undefined && from.root !== to.root && !(await originExists(from));
}
