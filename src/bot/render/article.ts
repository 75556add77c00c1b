import type { QuotedArticle } from '../../coverage/index.js';
import { formatDay } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import { cutTo } from '../text/cut.js';
import { escapeMarkdown, oneLine } from '../text/markdown.js';
import { relativeDate } from './date.js';
import { linked, webAddress } from './link.js';

/** Code units of a publisher's or author's name that are shown; the longest in use are below 100. */
const NAME_LENGTH = 200;
/** Of a line that names an article, the share that its publisher may take: the headline needs the rest. */
const NAME_SHARE = 1 / 3;

/** A headline on one line, its Markdown taken literally, cut to `limit`. */
export function headline(title: string, limit: number, t: Translate): string {
  return cutTo(limit, oneLine(title), escapeMarkdown) || t('article.untitled');
}

/** A publisher or author, on one line and cut to size; undefined where there is none. */
export function nameOf(name: string | undefined, limit = NAME_LENGTH): string | undefined {
  return cutTo(limit, oneLine(name ?? ''), escapeMarkdown) || undefined;
}

/** '7 July 2017 (8 years ago)', the second part drawn by Discord in the reader's language. */
export function dateOf(published: string | undefined, t: Translate): string | undefined {
  const written = formatDay(t.language, published);
  const relative = relativeDate(published);
  return relative === undefined ? written : `${written} (${relative})`;
}

/** One line for an article that is named, not quoted: '[Headline](link) · TASS · 7 July 2017'. At most `limit` long. */
export function articleLine(article: QuotedArticle, limit: number, t: Translate): string {
  const name = nameOf(article.source, Math.min(NAME_LENGTH, Math.floor(limit * NAME_SHARE)));
  const tail = [name, formatDay(t.language, article.published)]
    .filter((part) => part !== undefined)
    .map((part) => ` · ${part}`)
    .join('');
  const room = limit - tail.length;
  const title = headline(article.title, Math.floor(room / 2), t);
  // Four more for the brackets and parentheses of a link.
  return linked(title, webAddress(article.url, room - title.length - 4)) + tail;
}
