import type { Gap, GapKind } from '../../coverage/index.js';

/** What spreadsheets take for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%\t\r＝＋－＠]/u;

/** What the columns and the kinds of gaps are called. */
interface GapsCsvNames {
  readonly columns: readonly [string, string, string, string, string];
  readonly kinds: Readonly<Record<GapKind, string>>;
}

/**
 * Gaps as CSV (RFC 4180) that spreadsheets open as text in UTF-8: every cell is quoted, and one that would be run as a
 * formula begins with an apostrophe. The first gaps go in while they fit; `leftOut` counts those that do not.
 * @param maxBytes of the whole file
 */
export function gapsCsv(
  gaps: readonly Gap[],
  { columns, kinds }: GapsCsvNames,
  maxBytes: number,
): { readonly bytes: Buffer; readonly leftOut: number } {
  const header = Buffer.from(`\uFEFF${lineOf(columns)}`);
  const lines: Buffer[] = [];
  let left = maxBytes - header.byteLength;
  for (const { kind, question, count, lastAsked, variants } of gaps) {
    const cells = [question, String(count), lastAsked, variants.join('\n'), kinds[kind]];
    const line = Buffer.from(lineOf(cells));
    // One of very many wordings, which anybody can make, keeps out itself only and none after it.
    if (line.byteLength > left) continue;
    left -= line.byteLength;
    lines.push(line);
  }
  return { bytes: Buffer.concat([header, ...lines]), leftOut: gaps.length - lines.length };
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  // A cell of several lines is split by some programs, so each of its lines is made safe.
  const safe = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => (FORMULA.test(line) ? `'${line}` : line))
    .join('\n');
  return `"${safe.replaceAll('"', '""')}"`;
}
