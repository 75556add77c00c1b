/**
 * What Discord draws and does not show, around words that stay: blocks and runs of code, bold, underlined, slanted and
 * struck words, spoilers, links behind words. https://support.discord.com/hc/en-us/articles/210298617
 */
const AROUND_WORDS = [
  /(?<!\\)```(?:[\w+#-]+\n)?(.+?)```/gs,
  /(?<!\\)`([^`\n]+)`/g,
  /(?<!\\)\*\*(?=\S)(.+?)\*\*/gs,
  /(?<!\\)__(?=\S)(.+?)__/gs,
  /(?<!\\)\*(?=\S)([^*\n]+)\*/g,
  // Within a word it is none: snake_case_name.
  /(?<![\\\p{L}\p{N}])_(?=\S)([^_\n]+)_(?![\p{L}\p{N}])/gu,
  /(?<!\\)~~(.+?)~~/gs,
  /(?<!\\)\|\|(.+?)\|\|/gs,
  /(?<!\\)\[([^[\]\n]+)\]\(<?https?:\/\/[^\s()<>]+>?\)/g,
] as const;

/** Quotations, headings and small print, at the beginning of a line. */
const BEFORE_LINES = /^(?:(?:>>>|>|#{1,3}|-#) +)+/gm;

/** A backslash makes a sign literal, and is not shown. */
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;

/** The words of a message as its readers see them, without what formats them; paragraphs stay. */
export function withoutFormatting(text: string): string {
  const words = AROUND_WORDS.reduce((left, marks) => left.replace(marks, '$1'), text);
  return words.replace(BEFORE_LINES, '').replace(ESCAPED, '$1');
}
