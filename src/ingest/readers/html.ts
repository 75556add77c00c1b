import { ARTICLE_FILE_ENDINGS } from '../../coverage/index.js';
import { type Format, MAX_ARTICLE_BYTES } from '../reader.js';

/** A saved web page. */
export const html: Format = {
  extensions: ARTICLE_FILE_ENDINGS.html,
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  maxBytes: MAX_ARTICLE_BYTES,
  looksLike: (head) => /^<(?:!doctype html|html|head|body|article)\b/i.test(behindComments(head)),
  reader: { whole: async () => (await import('./read-html.js')).readHtml },
};

/**
 * What stands behind the comments and declarations at the start. They are taken off one by one: an expression that
 * repeats them tries every way to part them, which are twice as many with each comment.
 */
function behindComments(head: string): string {
  let end = 0;
  for (const [skipped] of head.matchAll(/(?:<!--[\s\S]*?-->|<\?xml[^>]*>)\s*/giy)) end += skipped.length;
  return head.slice(end);
}
