/** What Discord takes for formatting or a mention unless a backslash stands before it. */
const SPECIAL = /[*_~`|<>@#[\]()\\]/g;

/** A backslash makes any sign literal, and no letter, digit or white space. */
const ESCAPED = /\\([^0-9A-Za-z\s])/g;

/** Only what is not escaped: what formats, and letters. */
export function withoutEscaped(source: string): string {
  return source.replace(ESCAPED, '');
}

/** The special characters that stand unescaped, joined: empty where all text is taken literally. */
export function activeMarkdown(source: string): string {
  return (withoutEscaped(source).match(SPECIAL) ?? []).join('');
}

/** Split at the markers of bold, escapes resolved: outside, bold, outside, bold … */
function boldAndOutside(source: string): string[] {
  const runs = [''];
  for (const [token] of source.matchAll(/\\[^0-9A-Za-z\s]|\*\*|[\s\S]/g)) {
    if (token === '**') runs.push('');
    else runs.push(`${runs.pop() ?? ''}${token.length === 2 ? token.slice(1) : token}`);
  }
  return runs;
}

/** The text that a reader sees, of Markdown in which bold is the only formatting. */
export function visibleText(source: string): string {
  return boldAndOutside(source).join('');
}

/** The runs of text set in bold. */
export function boldRuns(source: string): string[] {
  return boldAndOutside(source).filter((_, i) => i % 2 === 1);
}
