import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Origin, ReadySource } from '../coverage/index.js';
import { discover } from './discover.js';
import type { FoundFile, WalkedRoot } from './discovery.js';
import { fileProblem } from './file-problem.js';
import { type ReadElsewhere, read, readChunks } from './read.js';
import type { ReadHints, ReadOutcome } from './reader.js';
import { TimedReader, type TimedReaderOptions } from './timed-reader.js';

export interface ReadSourcesOptions extends TimedReaderOptions {
  /** The year of datelines, where the file's name does not tell. */
  readonly year?: number;
  /** The folder of Pullquote's own files, which are not read as articles. */
  readonly ownFolder?: string;
}

/**
 * An article or a failure, with where it came from (absent where nothing was found behind a path); at the very end,
 * once, the folders that were walked.
 */
export type SourceOutcome =
  | (ReadOutcome & { readonly origin?: Origin })
  | { readonly roots: readonly WalkedRoot[] };

/**
 * Reads everything behind a source, one article at a time; what fails is told and the rest goes on. Stops with the
 * signal's reason.
 */
export async function* readSources(
  source: ReadySource,
  options: ReadSourcesOptions = {},
): AsyncGenerator<SourceOutcome> {
  const reader = new TimedReader(options);
  try {
    yield* readWith(reader, source, options);
  } finally {
    await reader.close();
  }
}

async function* readWith(
  reader: TimedReader,
  source: ReadySource,
  options: ReadSourcesOptions,
): AsyncGenerator<SourceOutcome> {
  const roots: WalkedRoot[] = [];
  const elsewhere: ReadElsewhere = (bytes, hints) => reader.read(bytes, hints);
  if (source.type === 'bytes') {
    const { name, bytes, mediaType } = source;
    const origin: Origin = { path: basename(name) };
    const hints = { name, ...(mediaType !== undefined && { mediaType }), ...yearOf(options) };
    yield* withOrigin(read(bytes, hints, elsewhere), origin, options);
  } else {
    for await (const found of discover(source.paths, options.ownFolder)) {
      options.signal?.throwIfAborted();
      if ('walked' in found) roots.push(found.walked);
      else if ('failure' in found) yield found;
      else yield* withOrigin(readFile(found.file, elsewhere, options), found.file.origin, options);
    }
  }
  yield { roots };
}

async function* withOrigin(
  outcomes: AsyncIterable<ReadOutcome>,
  origin: Origin,
  { signal }: ReadSourcesOptions,
): AsyncGenerator<SourceOutcome> {
  for await (const outcome of outcomes) {
    signal?.throwIfAborted();
    yield { ...outcome, origin };
  }
}

async function* readFile(
  file: FoundFile,
  elsewhere: ReadElsewhere,
  options: ReadSourcesOptions,
): AsyncGenerator<ReadOutcome> {
  const hints: ReadHints = { name: file.name, ...yearOf(options) };
  try {
    yield* readChunks(chunksOf(file.path), file.size, hints, elsewhere);
  } catch (error) {
    // The file system's refusals have a code and a system call; anything else is a fault of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    yield { failure: { name: file.name, ...fileProblem(error, file.name) } };
  }
}

/** The file is opened when the first piece is asked for: one that is refused by its size is never touched. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

function yearOf({ year }: ReadSourcesOptions): { year?: number } {
  return year === undefined ? {} : { year };
}
