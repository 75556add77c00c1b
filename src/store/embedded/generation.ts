import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../disk/durable-file.js';
import { writeFailure } from '../errors.js';
import type { EmbedderIdentity } from '../store.js';
import {
  FORMAT,
  MANIFEST_FILE,
  type Manifest,
  type ManifestFile,
  readManifest,
  writeManifest,
} from './manifest.js';
import { type Pick, segmentFiles, type WrittenSegment, writeSegment } from './segment-writer.js';
import { type IndexChange, writeIndex } from './vector-index.js';

/** What the last generation leaves to the next. */
interface Inherited {
  /** Segments with their files. */
  readonly segments: readonly WrittenSegment[];
  /** The index folder to start from; absent: an empty index. */
  readonly index?: string;
}

/** A generation in the making: files that nobody sees until `commit`, or that `abandon` clears away. */
export class NewGeneration {
  readonly number: number;
  /** Part of all names: two writers never share a file, not even when one wrongly believes that it has the lock. */
  readonly #tag: string;
  readonly #directory: string;
  readonly #embedder: EmbedderIdentity;
  readonly #segments: WrittenSegment[] = [];
  #started = 0;

  constructor(directory: string, number: number, embedder: EmbedderIdentity) {
    this.#directory = directory;
    this.number = number;
    this.#tag = `${number}-${randomBytes(3).toString('hex')}`;
    this.#embedder = embedder;
  }

  async addSegment(picks: readonly Pick[]): Promise<void> {
    const name = `segment-${this.#tag}-${++this.#started}`;
    this.#segments.push(await writeSegment(this.#directory, name, picks, this.#embedder.dimensions));
  }

  /** `assertHeld` is asked last before the one step that makes the change visible. */
  async commit(
    inherited: Inherited,
    index: IndexChange,
    articles: number,
    assertHeld: () => Promise<void>,
  ): Promise<Manifest> {
    const folder = this.#indexFolder;
    const file = await writeIndex(this.#directory, folder, inherited.index, index);
    await syncFolder(this.#directory);
    const segments = [...inherited.segments, ...this.#segments];
    const manifest: Manifest = {
      format: FORMAT,
      generation: this.number,
      embedder: { name: this.#embedder.name, dimensions: this.#embedder.dimensions },
      articles,
      index: folder,
      segments: segments.map(({ segment }) => segment),
      files: [file, ...segments.flatMap(({ files }) => files)],
    };
    await assertHeld();
    await writeManifest(this.#directory, manifest);
    return manifest;
  }

  /** Whether what was written is the library now. */
  async isCommitted(): Promise<boolean> {
    const current = await readManifest(this.#directory);
    return current.state === 'present' && current.manifest.index === this.#indexFolder;
  }

  /** Clears away what was written, and turns the failure into one that says what to do. */
  async abandon(failure: unknown): Promise<unknown> {
    // It failed, but behind the one step that counts: what was written is the library now.
    if (await this.isCommitted()) return failure;
    await this.#clearAway().catch(() => {
      // The failure says more than that the folder is gone, or its disk; what is left the next writer clears away.
    });
    return writeFailure(this.#directory, failure);
  }

  async #clearAway(): Promise<void> {
    const own = (name: string) => name === this.#indexFolder || name.startsWith(`segment-${this.#tag}-`);
    for (const name of (await readdir(this.#directory)).filter(own)) {
      await rm(join(this.#directory, name), { recursive: true, force: true });
    }
  }

  get #indexFolder(): string {
    return `index-${this.#tag}`;
  }
}

/** What a next generation takes over: the index to start from, and the segments with these names. */
export function inherit(manifest: Manifest, names: ReadonlySet<string>): Inherited {
  const segments = manifest.segments
    .filter(({ name }) => names.has(name))
    .map((segment) => {
      const paths = new Set<string>(Object.values(segmentFiles(segment.name)));
      return { segment, files: manifest.files.filter(({ path }) => paths.has(path)) };
    });
  return { segments, ...(manifest.index === undefined ? {} : { index: manifest.index }) };
}

/** Files of ours, whether a manifest names them or not. */
const OWN_FILE =
  /^(segment-\d+-[0-9a-f]{6}-\d+\.(jsonl|directory|sentences|terms)|index-\d+-[0-9a-f]{6}|library\.json\.[0-9a-f]+\.tmp)$/;

/** Deletes what a manifest does not name: what a change replaced, and what a killed writer left. Under the lock only. */
export async function deleteUnnamed(directory: string, manifest: Manifest): Promise<void> {
  const named = new Set([
    MANIFEST_FILE,
    manifest.index,
    ...manifest.files.map(({ path }: ManifestFile) => path),
  ]);
  for (const name of await readdir(directory)) {
    if (OWN_FILE.test(name) && !named.has(name)) {
      await rm(join(directory, name), { recursive: true, force: true });
    }
  }
}
