import { fileTypeFromBuffer } from 'file-type';
import { byteOrderMark } from './decode.js';

/** Formats that are made of text and yet are no text to quote. */
const TEXTUAL_SIGNATURES: readonly { readonly start: string; readonly kind: string }[] = [
  { start: '%PDF-', kind: 'a PDF document' },
  { start: '{\\rtf', kind: 'an RTF document' },
  { start: '%!PS', kind: 'a PostScript document' },
];

const NAMES: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  cfb: 'an old Office document',
  xlsx: 'an Excel workbook',
  odt: 'an OpenDocument text',
  epub: 'an EPUB book',
  zip: 'a ZIP archive',
  gz: 'a gzip archive',
};

/**
 * What binary bytes are ('a PNG image (image/png)'), from the start of a file; undefined for what may be text. A
 * signature alone is no proof, since 'BM' starts a bitmap and a story on BMW: there must be a zero byte too.
 */
export async function binaryKind(head: Uint8Array): Promise<string | undefined> {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const textual = TEXTUAL_SIGNATURES.find((signature) => start.startsWith(signature.start));
  if (textual) return textual.kind;
  if (byteOrderMark(head) || !head.includes(0)) return undefined;
  const type = await fileTypeFromBuffer(head);
  if (type === undefined || type.mime.startsWith('text/')) return undefined;
  const name = NAMES[type.ext] ?? `${article(type.ext)} ${type.ext.toUpperCase()} file`;
  return `${name} (${type.mime})`;
}

/** 'a' or 'an' before letters that are spelt out. */
function article(letters: string): 'a' | 'an' {
  return /^[aefhilmnorsx]/i.test(letters) ? 'an' : 'a';
}
