import { ARTICLE_FILE_ENDINGS, ingestProblem } from '../../coverage/index.js';
import { articleFromRecord } from '../article-record.js';
import { decode } from '../decode.js';
import { type Format, MAX_ARTICLE_BYTES, type ReadHints, type ReadOutcome } from '../reader.js';

/** One article as a JSON object, or several in an array; they are named by their place, counted from 1. */
export const json: Format = {
  extensions: ARTICLE_FILE_ENDINGS.json,
  mediaTypes: ['application/json'],
  maxBytes: MAX_ARTICLE_BYTES,
  looksLike: (head) => /^(?:\{\s*"|\[\s*\{)/.test(head),
  reader: { whole: async () => readJson },
};

function* readJson(bytes: Uint8Array, { name }: ReadHints): Generator<ReadOutcome> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return yield { failure: { name, ...decoded.problem } };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return yield { failure: { name, ...ingestProblem('not-json', { what: error.message }) } };
  }
  const records = Array.isArray(value)
    ? value.map((record, i) => ({ record, at: `${name}:${i + 1}` }))
    : [{ record: value, at: name }];
  if (records.length === 0) yield { failure: { name, ...ingestProblem('no-records') } };
  for (const { record, at } of records) {
    const article = articleFromRecord(record);
    yield 'problem' in article
      ? { failure: { name: at, ...article.problem } }
      : { name: at, draft: article.draft };
  }
}
