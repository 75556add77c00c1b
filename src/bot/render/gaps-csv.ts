import type { Gap, GapKind } from '../../coverage/index.js';

/** What spreadsheets take for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%\t\r＝＋－＠]/u;

/**
 * Gaps as CSV (RFC 4180) that spreadsheets open as text in UTF-8: every cell is quoted, and one that would be run as a
 * formula begins with an apostrophe. The columns and the kinds of gaps have the names given.
 */
export function gapsCsv(
  gaps: readonly Gap[],
  columns: readonly [string, string, string, string, string],
  kinds: Readonly<Record<GapKind, string>>,
): string {
  const rows = gaps.map(({ kind, question, count, lastAsked, variants }) => [
    question,
    String(count),
    lastAsked,
    variants.join('\n'),
    kinds[kind],
  ]);
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(text: string): string {
  // A cell of several lines is split by some programs, so each of its lines is made safe.
  const safe = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => (FORMULA.test(line) ? `'${line}` : line))
    .join('\n');
  return `"${safe.replaceAll('"', '""')}"`;
}
