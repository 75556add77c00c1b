import { type ArticleDraft, type IngestProblem, ingestProblem } from '../coverage/index.js';
import { firstSentence } from './headline.js';
import { givenId, givenMetadata } from './metadata.js';

/** A JSON record as an article, its id and text exactly as given, or why it is none. */
export function articleFromRecord(record: unknown): { draft: ArticleDraft } | { problem: IngestProblem } {
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
