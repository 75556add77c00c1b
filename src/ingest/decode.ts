import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { ingestProblem } from '../coverage/index.js';
import { controlProblem } from './control-characters.js';
import type { Decoded } from './decoded.js';
import { decodeLegacy } from './legacy-charset.js';
import { inspectUtf8 } from './utf8-damage.js';

const BYTE_ORDER_MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  // Before UTF-16, whose little-endian mark it begins with.
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32be', mark: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The Unicode encoding that a byte order mark at the start names. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  return found && { encoding: found.encoding, length: found.mark.length };
}

/**
 * Bytes to text. Tries, in order: a byte order mark, UTF-16 without one, UTF-8, the charset that came with the bytes,
 * the charset that the bytes look like. No character is ever replaced: what does not decode whole is refused.
 */
export function decode(bytes: Uint8Array, declaredCharset?: string): Decoded {
  if (bytes.length === 0) return { problem: ingestProblem('empty') };
  const decoded = decodeBytes(bytes, declaredCharset);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: ingestProblem('only-white-space') };
  const problem = controlProblem(decoded.text);
  return problem === undefined ? decoded : { problem };
}

function decodeBytes(bytes: Uint8Array, declaredCharset: string | undefined): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeUnicode(bytes.subarray(mark.length), mark.encoding, mark.length);
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  if (isUtf8(bytes)) return { text: decodeStrictly(bytes, 'utf-8'), encoding: 'utf-8' };
  const damage = inspectUtf8(bytes);
  if (damage.mostlyUtf8) {
    const where = { encoding: 'UTF-8', byte: damage.firstInvalid };
    return { problem: ingestProblem(damage.cutOff ? 'cut-off' : 'damaged', where) };
  }
  return decodeLegacy(bytes, damage.firstInvalid, declaredCharset);
}

/** UTF-16 without a mark shows as zero bytes in every second place: those of ASCII letters, spaces, line ends. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded {
  const notText = { problem: ingestProblem('zero-bytes') };
  let even = 0;
  let odd = 0;
  for (let i = bytes.indexOf(0); i !== -1; i = bytes.indexOf(0, i + 1)) {
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (bytes.length % 2 !== 0 || (even > 0 && odd > 0)) return notText;
  const decoded = decodeUnicode(bytes, odd > 0 ? 'utf-16le' : 'utf-16be', 0);
  const plausible = 'text' in decoded && !UNLIKELY_IN_TEXT.test(decoded.text);
  return plausible ? decoded : notText;
}

/** Unassigned, private and control characters: what binary data gives when it is read as UTF-16. */
const UNLIKELY_IN_TEXT = /[\p{Cn}\p{Co}]|[^\P{Cc}\t\n\r\f]/u;

function decodeUnicode(bytes: Uint8Array, encoding: string, offset: number): Decoded {
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const byte = offset + inspectUtf8(bytes).firstInvalid;
    return { problem: ingestProblem('damaged', { encoding: 'UTF-8', byte }) };
  }
  const unit = encoding.startsWith('utf-32') ? 4 : encoding.startsWith('utf-16') ? 2 : 1;
  if (bytes.length % unit !== 0) {
    const where = { encoding: encoding.toUpperCase(), byte: offset + bytes.length };
    return { problem: ingestProblem('cut-off', where) };
  }
  try {
    return { text: decodeStrictly(bytes, encoding), encoding };
  } catch (error) {
    // TextDecoder's only failure here is a sequence that is no character.
    if (!(error instanceof TypeError)) throw error;
    return { problem: ingestProblem('half-character', { encoding: encoding.toUpperCase() }) };
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-32')) {
    const text = iconv.decode(bytes, encoding);
    if (text.includes('\uFFFD')) throw new TypeError(`Not ${encoding}`);
    return text;
  }
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}
