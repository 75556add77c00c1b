import { ARTICLE_FILE_ENDINGS } from '../../coverage/index.js';
import { type Format, MAX_ARTICLE_BYTES } from '../reader.js';

/** Text as agencies and editors save it. */
export const plainText: Format = {
  extensions: ARTICLE_FILE_ENDINGS.text,
  mediaTypes: ['text/plain'],
  maxBytes: MAX_ARTICLE_BYTES,
  looksLike: () => true,
  reader: { whole: async () => (await import('./read-plain-text.js')).readPlainText },
};
