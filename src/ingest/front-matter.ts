import { Lexer, Parser, parseDocument } from 'yaml';
import { type IngestProblem, ingestProblem } from '../coverage/index.js';

/** Lists and mappings within each other; nobody writes half as many, and yaml's stack ends at about 700. */
const DEEPEST_YAML = 100;

/**
 * Kilobytes (1,024 code units each), far more than the metadata of an article. yaml compares each key with all the
 * others: of 64 with nothing but keys it takes half a second, and of 300 it took ten. (32 to 128; ours.)
 */
const LONGEST_YAML_KB = 64;

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
  // yaml composes values by recursion; where the stack ends while V8 compiles a regular expression, the process ends
  // (Node 20).
  if (isNestedTooDeep(yaml)) return { problem: ingestProblem('nested-too-deep') };
  if (yaml.length > LONGEST_YAML_KB * 1024) {
    return { problem: ingestProblem('front-matter-too-long', { limit: LONGEST_YAML_KB }) };
  }
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

/** Asks yaml's parser of tokens, which has a stack of its own: the open lists and mappings. */
function isNestedTooDeep(yaml: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    // What it gives back are tokens; only going on counts.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST_YAML) return true;
  }
  return false;
}
