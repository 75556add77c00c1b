import type { ArticleDraft, IngestFailure } from '../../src/coverage/index.js';
import { type ReadHints, type ReadOutcome, read } from '../../src/ingest/index.js';

/** Everything that is read from a text or bytes, in order. */
export async function outcomesOf(content: string | Uint8Array, hints: ReadHints): Promise<ReadOutcome[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of read(bytes, hints)) outcomes.push(outcome);
  return outcomes;
}

/** The one article in a text or bytes. */
export async function draftOf(content: string | Uint8Array, hints: ReadHints): Promise<ArticleDraft> {
  const [outcome, ...others] = await outcomesOf(content, hints);
  if (outcome === undefined || others.length > 0 || 'failure' in outcome) {
    throw new Error(`Not one article: ${JSON.stringify([outcome, ...others])}`);
  }
  return outcome.draft;
}

/** The one reason why there is no article in a text or bytes. */
export async function failureOf(content: string | Uint8Array, hints: ReadHints): Promise<IngestFailure> {
  const [outcome, ...others] = await outcomesOf(content, hints);
  if (outcome === undefined || others.length > 0 || !('failure' in outcome)) {
    throw new Error(`Not one failure: ${JSON.stringify([outcome, ...others])}`);
  }
  return outcome.failure;
}

/** What may be quoted of an article. */
export function bodyOf({ text, body }: ArticleDraft): string {
  return text.slice(body.start, body.end);
}
