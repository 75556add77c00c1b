import { ARTICLE_FILE_ENDINGS, ingestProblem } from '../../coverage/index.js';
import { articleFromRecord } from '../article-record.js';
import { byteLines, MAX_LINE_BYTES } from '../byte-lines.js';
import { decode } from '../decode.js';
import { type Format, MAX_COLLECTION_BYTES, type ReadHints, type ReadOutcome } from '../reader.js';

/** One article a line, as JSON. A line that cannot be read is named by its number and the others go in. */
export const jsonl: Format = {
  extensions: ARTICLE_FILE_ENDINGS.jsonl,
  mediaTypes: [
    'application/jsonl',
    'application/x-ndjson',
    'application/x-jsonlines',
    'application/jsonlines',
  ],
  maxBytes: MAX_COLLECTION_BYTES,
  looksLike: (head) => /^\{[^\r\n]*\}[ \t]*\r?\n\{/.test(head),
  reader: { stream: readJsonl },
};

async function* readJsonl(chunks: AsyncIterable<Uint8Array>, hints: ReadHints): AsyncGenerator<ReadOutcome> {
  let lines = 0;
  try {
    for await (const { number, bytes } of byteLines(chunks)) {
      const name = `${hints.name}:${number}`;
      const outcome = readLine(bytes);
      if (outcome === undefined) continue;
      lines++;
      if ('problem' in outcome) yield { failure: { name, ...outcome.problem } };
      else yield { name, draft: outcome.draft };
    }
  } catch (error) {
    if (!isBrokenUtf16(error)) throw error;
    const problem = ingestProblem('half-character', { encoding: 'UTF-16' });
    yield { failure: { name: hints.name, ...problem } };
    return;
  }
  if (lines === 0) yield { failure: { name: hints.name, ...ingestProblem('empty') } };
}

function isBrokenUtf16(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

function readLine(bytes: Uint8Array | 'too-long'): ReturnType<typeof articleFromRecord> | undefined {
  if (bytes === 'too-long') {
    return { problem: ingestProblem('line-too-long', { limit: MAX_LINE_BYTES / (1024 * 1024) }) };
  }
  if (bytes.every(isJsonSpace)) return undefined;
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  // JSON is UTF-8 (RFC 8259); a charset guessed from one line is not worth a wrong name in a quote.
  if (decoded.encoding !== 'utf-8') return { problem: ingestProblem('json-not-utf-8') };
  return parseRecord(decoded.text);
}

function parseRecord(json: string): ReturnType<typeof articleFromRecord> {
  try {
    return articleFromRecord(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: ingestProblem('not-json', { what: error.message }) };
  }
}

function isJsonSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}
