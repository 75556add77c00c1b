import { type ArticleDraft, type IngestProblem, ingestProblem } from '../coverage/index.js';
import { firstSentence } from './headline.js';
import { givenId, givenMetadata } from './metadata.js';

type Article = { draft: ArticleDraft } | { problem: IngestProblem };

/** A JSON record as an article, its id and text exactly as given, or why it is none. Of many, it fails alone. */
export function articleFromRecord(record: unknown): Article {
  try {
    return articleOf(record);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: ingestProblem('nested-too-deep') };
  }
}

function articleOf(record: unknown): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { problem: ingestProblem('not-an-object') };
  }
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const { text } = fields as { text?: unknown };
  if (typeof text !== 'string') return { problem: ingestProblem('no-text-field') };
  if (text.trim() === '') return { problem: ingestProblem('empty-text') };
  const { problem } = givenId(fields);
  if (problem) return { problem };
  const { metadata, warnings } = givenMetadata(fields);
  if (metadata.givenId === undefined && metadata.url === undefined) {
    return { problem: ingestProblem('no-id') };
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
