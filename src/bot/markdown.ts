/**
 * Text that we did not write, shown in Discord exactly as it stands: every character that Discord's Markdown could read
 * as formatting, a mention, a timestamp or a link is preceded by a backslash, which Discord hides.
 * https://discord.com/developers/docs/reference#message-formatting
 */

/** Read as formatting, mention or link wherever they stand. */
const ALWAYS = /[\\*_~`|>#[\]()<@]/g;

/** A list begins at a line's start, after white space and invisible characters; a full stop makes a number its marker. */
const LIST_MARKER = /(^|[\n\r\u2028\u2029])([\t\p{Zs}\p{Cf}]*\d*)([-+.])/gu;

/** A colon begins an emoji (':name:') or a link ('https://') only where something follows it at once. */
const JOINED_COLON = /:(?=\S)/g;

/** The text with all its Markdown taken literally. */
export function escapeMarkdown(text: string): string {
  return text.replace(ALWAYS, '\\$&').replace(JOINED_COLON, '\\:').replace(LIST_MARKER, '$1$2\\$3');
}

/**
 * Escaped text in bold. White space at the edges stays outside and each line is bold by itself, because Discord drops
 * the formatting of '** a**' and of a bold run that spans paragraphs.
 */
export function bold(text: string): string {
  return text
    .split(/([\n\r\u2028\u2029]+)/)
    .map((part) => {
      const core = part.trim();
      if (core === '') return part;
      const start = part.indexOf(core);
      return `${part.slice(0, start)}**${escapeMarkdown(core)}**${part.slice(start + core.length)}`;
    })
    .join('');
}

/** One line of it: what is not a quote (a headline, a name) is set in one line, whatever white space it came with. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
