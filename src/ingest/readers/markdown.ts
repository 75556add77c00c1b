import { ARTICLE_FILE_ENDINGS } from '../../coverage/index.js';
import { type Format, MAX_ARTICLE_BYTES } from '../reader.js';

/** Markdown with YAML front matter. */
export const markdown: Format = {
  extensions: ARTICLE_FILE_ENDINGS.markdown,
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  maxBytes: MAX_ARTICLE_BYTES,
  looksLike: (head) => /^(?:---[ \t]*\r?\n\w|# \S)/.test(head),
  reader: { whole: async () => (await import('./read-markdown.js')).readMarkdown },
};
