import { setImmediate as nextTurn } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { byteOrderMark } from './decode.js';

/** A line without its end, numbered from 1; 'too-long' stands for one that was passed over. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | 'too-long';
}

/** The longest line, 10 MB as for any article; it bounds what is held in memory. */
export const MAX_LINE_BYTES = 10 * 1024 * 1024;

/** Lines after which whatever else the process has to do gets a turn: a file may be made of empty ones. */
const LINES_A_TURN = 1_000;

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines of UTF-8, holding one line at a time. UTF-16 with a mark is turned into UTF-8;
 * half a character in it throws TextDecoder's TypeError.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const take = (): ByteLine => {
    const bytes =
      heldBytes > MAX_LINE_BYTES ? 'too-long' : held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return { number: number++, bytes };
  };
  const hold = (piece: Uint8Array) => {
    heldBytes += piece.length;
    if (heldBytes > MAX_LINE_BYTES) held = [];
    else held.push(piece);
  };
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      if (number % LINES_A_TURN === 0) await nextTurn();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (heldBytes > 0) yield take();
}

/** The stream without its byte order mark, as UTF-8. Expects the whole mark in the first piece. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  let first = true;
  for await (const chunk of chunks) {
    const mark = first ? byteOrderMark(chunk) : undefined;
    first = false;
    if (mark?.encoding.startsWith('utf-16'))
      decoder = new TextDecoder(mark.encoding, { fatal: true, ignoreBOM: true });
    const bytes = chunk.subarray(mark?.length ?? 0);
    yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
