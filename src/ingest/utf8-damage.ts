/** How far bytes that are not UTF-8 are from it. */
export interface Utf8Damage {
  /** Offset of the first byte that cannot stand there. */
  readonly firstInvalid: number;
  /** Meant as UTF-8: cut off or damaged, rather than written in another charset. */
  readonly mostlyUtf8: boolean;
  /** The only damage is a character at the very end that lacks its last bytes. */
  readonly cutOff: boolean;
}

/**
 * Whole multi-byte characters for each invalid byte that make damaged UTF-8. In single-byte charsets hardly any whole
 * character arises by chance, in GBK about one for every four that fail (its pairs C4 A3 and the like).
 */
const VALID_PER_INVALID = 3;

/** Lead bytes that in windows-1252 are Â and Ã: rare letters there, by far the commonest leads in UTF-8. */
const COMMON_LEADS = new Set([0xc2, 0xc3]);

/** Looks for what is wrong in bytes that are not valid UTF-8. */
export function inspectUtf8(bytes: Uint8Array): Utf8Damage {
  let firstInvalid = -1;
  let valid = 0;
  let invalid = 0;
  let cutAt = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = characterLength(bytes, i);
    if (length === 'cut') cutAt = i;
    if (typeof length !== 'number') {
      if (firstInvalid === -1) firstInvalid = i;
      invalid++;
      // The rest of a cut character belongs to it.
      i = length === 'cut' ? bytes.length : i + 1;
      continue;
    }
    if (length > 1) valid++;
    i += length;
  }
  const cutOff = cutAt !== -1 && invalid === 1;
  const surelyCut = cutOff && (bytes.length - cutAt > 1 || COMMON_LEADS.has(bytes[cutAt] ?? 0));
  const mostlyUtf8 = surelyCut || (valid > 0 && valid >= VALID_PER_INVALID * invalid);
  return { firstInvalid, mostlyUtf8, cutOff };
}

/** Bytes of the character at `i` by RFC 3629, 'cut' where the bytes end within it. */
function characterLength(bytes: Uint8Array, i: number): number | 'cut' | 'invalid' {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4) return 'invalid';
  for (let k = 1; k < length; k++) {
    const byte = bytes[i + k];
    if (byte === undefined) return 'cut';
    if (byte < 0x80 || byte > 0xbf) return 'invalid';
    if (k === 1 && !isSecond(lead, byte)) return 'invalid';
  }
  return length;
}

/** Second bytes that would make an overlong form, a surrogate or a number above U+10FFFF are not UTF-8. */
function isSecond(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  if (lead === 0xf4) return byte <= 0x8f;
  return true;
}
