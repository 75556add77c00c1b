import { onOneLine, type Span, withoutDirections } from '../../coverage/index.js';

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

/** An invitation to a server, which Discord makes a link and a picture of without 'https://' too. */
const INVITATION = /(discord(?:app)?)\.(?=(?:gg|com\/invite)\/)/gi;

/** The text with all its Markdown taken literally. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ALWAYS, '\\$&')
    .replace(JOINED_COLON, '\\:')
    .replace(INVITATION, '$1\\.')
    .replace(LIST_MARKER, '$1$2\\$3');
}

/**
 * Escaped text in bold, the part between `start` and `end` underlined too. White space at the edges stays outside and
 * each line is formatted by itself, because Discord drops the formatting of '** a**' and of a run that spans paragraphs.
 */
export function bold(text: string, underlined: Span = { start: 0, end: 0 }): string {
  let at = 0;
  return text
    .split(/([\n\r\u2028\u2029]+)/)
    .map((line) => {
      const { start, end } = { start: underlined.start - at, end: underlined.end - at };
      at += line.length;
      return wrapped(line, '**', (core, from) => {
        const [first, last] = [clamp(start - from, core.length), clamp(end - from, core.length)];
        const middle = wrapped(core.slice(first, last), '__', escapeMarkdown);
        return escapeMarkdown(core.slice(0, first)) + middle + escapeMarkdown(core.slice(last));
      });
    })
    .join('');
}

/** What is no white space at the edges, drawn between two marks; nothing but white space stays as it is. */
function wrapped(text: string, mark: string, draw: (core: string, start: number) => string): string {
  const core = text.trim();
  if (core === '') return text;
  const start = text.indexOf(core);
  return `${text.slice(0, start)}${mark}${draw(core, start)}${mark}${text.slice(start + core.length)}`;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/**
 * One line of it: what is not a quote (a headline, a name) is set in one line, whatever white space it came with, and
 * turns nothing round that stands beside it.
 */
export function oneLine(text: string): string {
  return onOneLine(withoutDirections(text));
}
