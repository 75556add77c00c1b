import { Lexer, Parser } from 'yaml';
import { ingestProblem } from '../../coverage/index.js';
import { parseFrontMatter } from '../front-matter.js';

/** Lists and mappings within each other; nobody writes half as many, and yaml's stack ends at about 700. */
const DEEPEST_YAML = 100;

/**
 * `parseFrontMatter`, which YAML that is nested too deep does not reach. yaml composes values by recursion, and where
 * the stack ends while V8 compiles a regular expression, it ends the process instead of throwing (Node 20).
 */
export function frontMatterFields(yaml: string): ReturnType<typeof parseFrontMatter> {
  if (isNestedTooDeep(yaml)) return { problem: ingestProblem('nested-too-deep') };
  return parseFrontMatter(yaml);
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
