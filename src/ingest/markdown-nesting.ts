/** Quotations and lists within each other that a line may open; nobody writes half as many. */
const DEEPEST_BLOCKS = 100;

const AT_SPACE = '(?=[ \\t]|$)';
const OPENING = `[ \\t]*(?:>|[-+*]${AT_SPACE}|\\d{1,9}[.)]${AT_SPACE})`;
const DEEP_LINE = new RegExp(`^(?:${OPENING}){${DEEPEST_BLOCKS + 1}}.*`, 'gm');
/** A rule across the page, which opens nothing: '- - -' or '* * *'. */
const RULE = /^(?:-+|\*+)$/;

/**
 * Whether a line opens quotations and lists deeper than in anything that somebody wrote. Asked before the text is parsed,
 * which takes time that grows with the square of the depth and more (10,000 took 45 seconds).
 */
export function isNestedTooDeep(markdown: string): boolean {
  for (const [line] of markdown.matchAll(DEEP_LINE)) {
    if (!RULE.test(line.replace(/[ \t]/g, ''))) return true;
  }
  return false;
}
