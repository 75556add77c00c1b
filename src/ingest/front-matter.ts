import { parseDocument } from 'yaml';
import { type IngestProblem, ingestProblem } from '../coverage/index.js';

/** The YAML between `---` lines at the start of a text, and where the text goes on. */
export interface FrontMatter {
  readonly yaml: string;
  readonly end: number;
}

const FENCED = /^---[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))?(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;

/** Front matter at the start of a text, if there is any. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const match = FENCED.exec(text);
  return match ? { yaml: match[1] ?? '', end: match[0].length } : undefined;
}

/** The fields of front matter, every value as the text that stands there, or why the YAML cannot be read. */
export function parseFrontMatter(
  yaml: string,
): { readonly fields: Readonly<Record<string, unknown>> } | { readonly problem: IngestProblem } {
  // 'failsafe' has no types but text: an id 007 and a date 2017-07-07 stay what they are.
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) {
    // The first line says what and where; a drawing of the place follows.
    const reason = error.message.split('\n', 1)[0]?.replace(/:$/, '') ?? '';
    // One for the opening fence.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const what = reason.replace(/ at line .*$/, '');
    return { problem: ingestProblem('front-matter-invalid', { line, what }) };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    // An alias that names nothing, or aliases that multiply without end.
    if (!(cause instanceof ReferenceError)) throw cause;
    return { problem: ingestProblem('front-matter-unreadable', { what: cause.message }) };
  }
  if (value === null || value === undefined || value === '') return { fields: {} };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { problem: ingestProblem('front-matter-no-fields') };
  }
  return { fields: value as Record<string, unknown> };
}
