import { extname } from 'node:path';
import { type IngestProblem, ingestProblem } from '../coverage/index.js';
import { binaryType } from './binary-type.js';
import { withShortHeadline } from './headline.js';
import type { Format, ReadHints, ReadOutcome } from './reader.js';
import { FORMATS } from './readers/registry.js';

/** Bytes that are looked at to tell the kind of a file; file-type asks for 4,100. */
const HEAD_BYTES = 4100;

/** The format that the name, else the media type, tells. */
function formatByName(name: string, mediaType?: string): Format | undefined {
  const extension = extname(name).toLowerCase();
  const essence = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return (
    FORMATS.find(({ extensions }) => extensions.includes(extension)) ??
    FORMATS.find(({ mediaTypes }) => mediaTypes.includes(essence))
  );
}

/** The format of bytes that neither name nor media type tells: by their first characters. */
function formatByContent(head: Uint8Array): Format | undefined {
  // Marks of a format are ASCII; without zero bytes and byte order marks they look alike in every encoding.
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/\0|^(?:ï»¿|ÿþ|þÿ)/g, '')
    .trimStart();
  return FORMATS.find(({ looksLike }) => looksLike(text));
}

/**
 * Articles of one file that fail in a row, after which the rest of it is left alone: it is no list of articles, or all
 * of it has the same fault. An archive with broken lines here and there is read to its end.
 */
const GIVEN_UP_AFTER = 1_000;

/** `read` in another place, for a file that is in memory as a whole. */
export type ReadElsewhere = (bytes: Uint8Array, hints: ReadHints) => Promise<readonly ReadOutcome[]>;

/**
 * Reads the articles in bytes: by extension, else media type, else content. Binary data is refused by its kind.
 * @param elsewhere reads what has to be in memory as a whole; default: it is read here
 */
export async function* read(
  bytes: Uint8Array,
  hints: ReadHints,
  elsewhere?: ReadElsewhere,
): AsyncGenerator<ReadOutcome> {
  async function* whole() {
    yield bytes;
  }
  yield* readChunks(whole(), bytes.length, hints, elsewhere);
}

/** `read` for bytes that come in pieces, `size` of them; only one-article formats are gathered in memory. */
export async function* readChunks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  hints: ReadHints,
  elsewhere?: ReadElsewhere,
): AsyncGenerator<ReadOutcome> {
  const byName = formatByName(hints.name, hints.mediaType);
  if (byName && size > byName.maxBytes) return yield refusal(hints, tooLarge(size, byName.maxBytes));
  const source = chunks[Symbol.asyncIterator]();
  try {
    const head = await takeHead(source);
    const type = await binaryType(head.subarray(0, HEAD_BYTES));
    if (type !== undefined) return yield refusal(hints, ingestProblem('binary', { type }));
    const format = byName ?? formatByContent(head.subarray(0, HEAD_BYTES));
    if (format === undefined) return yield refusal(hints, ingestProblem('unknown-format'));
    if (size > format.maxBytes) return yield refusal(hints, tooLarge(size, format.maxBytes));
    const file = resume(head, source);
    if (elsewhere && 'whole' in format.reader) yield* await elsewhere(await gather(file), hints);
    else yield* readAs(format, file, hints);
  } finally {
    await source.return?.();
  }
}

async function* readAs(
  { reader }: Format,
  chunks: AsyncIterable<Uint8Array>,
  hints: ReadHints,
): AsyncGenerator<ReadOutcome> {
  try {
    const outcomes =
      'stream' in reader ? reader.stream(chunks, hints) : (await reader.whole())(await gather(chunks), hints);
    let failedInARow = 0;
    for await (const outcome of outcomes) {
      yield 'draft' in outcome ? { ...outcome, draft: withShortHeadline(outcome.draft) } : outcome;
      failedInARow = 'failure' in outcome ? failedInARow + 1 : 0;
      if (failedInARow < GIVEN_UP_AFTER) continue;
      return yield refusal(hints, ingestProblem('given-up', { count: GIVEN_UP_AFTER }));
    }
  } catch (error) {
    // Nested deeper than somebody wrote, or until the stack of a reader or its parser ended.
    if (!(error instanceof RangeError)) throw error;
    yield refusal(hints, ingestProblem('nested-too-deep'));
  }
}

function refusal({ name }: ReadHints, problem: IngestProblem): ReadOutcome {
  return { failure: { name, ...problem } };
}

function tooLarge(size: number, limit: number): IngestProblem {
  return ingestProblem('too-large', { size: megabytes(size), limit: megabytes(limit) });
}

function megabytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}

async function takeHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await source.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

async function* resume(head: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
