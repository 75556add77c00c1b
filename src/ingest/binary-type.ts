import { fileTypeFromBuffer } from 'file-type';
import { byteOrderMark } from './decode.js';

/** Formats that are made of text and yet are no text to quote. */
const TEXTUAL_SIGNATURES: readonly { readonly start: string; readonly type: string }[] = [
  { start: '%PDF-', type: 'PDF' },
  { start: '{\\rtf', type: 'RTF' },
  { start: '%!PS', type: 'PostScript' },
];

/** By file-type's extensions, where those are not what editors call it. */
const NAMES: Readonly<Record<string, string>> = {
  docx: 'Word (.docx)',
  cfb: 'Microsoft Office (.doc, .xls)',
  xlsx: 'Excel (.xlsx)',
  odt: 'OpenDocument (.odt)',
  gz: 'gzip',
};

/**
 * What binary bytes are ('PNG (image/png)'), from the start of a file, in names that are the same in every language;
 * undefined for what may be text. A signature alone is no proof, since 'BM' starts a bitmap and a story on BMW: there
 * must be a zero byte too.
 */
export async function binaryType(head: Uint8Array): Promise<string | undefined> {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const textual = TEXTUAL_SIGNATURES.find((signature) => start.startsWith(signature.start));
  if (textual) return textual.type;
  if (byteOrderMark(head) || !head.includes(0)) return undefined;
  const found = await fileTypeFromBuffer(head);
  if (found === undefined || found.mime.startsWith('text/')) return undefined;
  return NAMES[found.ext] ?? `${found.ext.toUpperCase()} (${found.mime})`;
}
