import type { QuoteReference, RecordedAnswer, Span } from '../coverage/index.js';

/** The answer in a line of the log, or undefined when it is none. */
export function parseAnswer(line: string): RecordedAnswer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Any failure means the same: a line that was cut off or written by something else.
    return undefined;
  }
  return isAnswer(value) ? value : undefined;
}

function isAnswer(value: unknown): value is RecordedAnswer {
  return (
    isRecord(value) &&
    ['id', 'channel', 'askedAt', 'question'].every((key) => typeof value[key] === 'string') &&
    ['private', 'answered'].every((key) => typeof value[key] === 'boolean') &&
    Array.isArray(value['quotes']) &&
    value['quotes'].every(isReference)
  );
}

function isReference(value: unknown): value is QuoteReference {
  return (
    isRecord(value) &&
    typeof value['articleId'] === 'string' &&
    typeof value['revision'] === 'number' &&
    isSpan(value) &&
    isRecord(value['highlight']) &&
    isSpan(value['highlight'])
  );
}

function isSpan(value: Record<string, unknown>): value is Record<string, unknown> & Span {
  return typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
