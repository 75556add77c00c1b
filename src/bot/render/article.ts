import type { QuotedArticle } from '../../coverage/index.js';
import { cutTo } from '../cut.js';
import { escapeMarkdown, oneLine } from '../markdown.js';
import { relativeDate, writtenDate } from './date.js';
import { linked, webAddress } from './link.js';

/** Code units of a publisher's or author's name that are shown; the longest in use are below 100. */
const NAME_LENGTH = 200;

/** A headline on one line, its Markdown taken literally, cut to `limit`. */
export function headline(title: string, limit: number): string {
  return cutTo(limit, oneLine(title), escapeMarkdown) || 'Untitled article';
}

/** A publisher or author, on one line and cut to size; undefined where there is none. */
export function nameOf(name: string | undefined): string | undefined {
  return cutTo(NAME_LENGTH, oneLine(name ?? ''), escapeMarkdown) || undefined;
}

/** '7 July 2017 (8 years ago)', the second part drawn by Discord in the reader's language. */
export function dateOf(published: string | undefined): string | undefined {
  const written = writtenDate(published);
  const relative = relativeDate(published);
  return relative === undefined ? written : `${written} (${relative})`;
}

/** One line for an article that is named, not quoted: '[Headline](link) · TASS · 7 July 2017'. At most `limit` long. */
export function articleLine(article: QuotedArticle, limit: number): string {
  const name = nameOf(article.source);
  const tail = [name, writtenDate(article.published)]
    .filter((part) => part !== undefined)
    .map((part) => ` · ${part}`)
    .join('');
  const room = limit - tail.length;
  const title = headline(article.title, Math.floor(room / 2));
  // Four more for the brackets and parentheses of a link.
  return linked(title, webAddress(article.url, room - title.length - 4)) + tail;
}
