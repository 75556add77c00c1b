import type { ArticleDraft } from '../coverage/index.js';
import { firstSentence } from './headline.js';
import { givenMetadata } from './metadata.js';

/** A JSON record as an article, its id and text exactly as given, or why it is none. */
export function articleFromRecord(record: unknown): { draft: ArticleDraft } | { problem: string } {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { problem: 'is not an object such as {"id": "…", "title": "…", "text": "…"}' };
  }
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const { text, id } = fields as { text?: unknown; id?: unknown };
  if (typeof text !== 'string') return { problem: 'has no "text" field with a text in it' };
  if (text.trim() === '') return { problem: 'has an empty text' };
  if (typeof id === 'number' && !Number.isSafeInteger(id)) {
    return { problem: 'has an id that is too long for a number; write it in quotation marks' };
  }
  const { metadata, warnings } = givenMetadata(fields);
  if (metadata.givenId === undefined && metadata.url === undefined) {
    return { problem: 'has neither "id" nor "url", so it could not be told from others when it comes again' };
  }
  return {
    draft: {
      ...metadata,
      title: metadata.title ?? firstSentence(text),
      text,
      body: { start: 0, end: text.length },
      ...(warnings.length > 0 && { warnings }),
    },
  };
}
