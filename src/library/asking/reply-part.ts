import type { PassageReading, ReadablePassage } from '../../../embeddings/reader.js';
import { type RetrievedPassage, relativeTo, type Span, slice } from '../../coverage/index.js';

/** Log of the probability that the answer stands in a sentence that was not read: hardly. */
const UNREAD = -10;

/** What of a passage is read. */
interface ReplyPart extends ReadablePassage {
  /** Characters and sentences of the passage that stand before it. */
  readonly offset: number;
  readonly skipped: number;
}

/**
 * A passage without the post with which its thread begins: that asks what the reader asks, in the same words, and a model
 * that reads it takes the asker's story for an answer. All of it where nothing else is left.
 * @param post with which its article begins, as offsets into the article's text
 */
export function replyPart({ passage, text }: RetrievedPassage, post: Span | undefined): ReplyPart {
  const sentences = passage.sentences.map((sentence) => relativeTo(passage, sentence));
  const skipped = post ? passage.sentences.findIndex(({ end }) => end > post.end) : 0;
  const offset = sentences[skipped]?.start ?? 0;
  if (skipped <= 0) return { text, sentences, offset: 0, skipped: 0 };
  const reply = { start: offset, end: text.length };
  return {
    text: slice(text, reply),
    sentences: sentences.slice(skipped).map((sentence) => relativeTo(reply, sentence)),
    offset,
    skipped,
  };
}

/** A reading of a part, as one of its passage. */
export function asOfPassage(reading: PassageReading, { offset, skipped }: ReplyPart): PassageReading {
  if (skipped === 0) return reading;
  const moved = (span: Span | undefined) => span && { start: span.start + offset, end: span.end + offset };
  const before = Array.from({ length: skipped });
  const span = moved(reading.span);
  return {
    has: reading.has,
    gap: reading.gap,
    ...(span && { span }),
    sentenceSpans: [...before.map(() => undefined), ...reading.sentenceSpans.map(moved)],
    sentenceLogMass: [...before.map(() => UNREAD), ...reading.sentenceLogMass],
    spanLogMass: [...before.map(() => UNREAD), ...reading.spanLogMass],
  };
}
