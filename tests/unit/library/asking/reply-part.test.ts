import { describe, expect, it } from 'vitest';
import type { PassageReading } from '../../../../embeddings/reader.js';
import { openingPost } from '../../../../src/answering/non-answers/thread/opening-post.js';
import { type RetrievedPassage, slice } from '../../../../src/coverage/index.js';
import { asOfPassage, replyPart } from '../../../../src/library/asking/reply-part.js';
import { retrieved } from '../../../support/retrieved.js';

const STORY = 'My loaf stays pale.';
const QUESTION = 'Is the fan broken?';
const REPLY = ['Give it ten minutes more.', 'Nothing is broken.'] as const;

/** The passage of an article's sentences from the first to the last given, which blank lines part as told. */
function passageOf(text: string, sentences: readonly string[]): RetrievedPassage {
  const [described] = retrieved('pale loaf', [{ id: 'a', sentences: [['', 0]] }]).candidates;
  if (!described) throw new Error('nothing was retrieved');
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  const passage = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, sentences: spans };
  return {
    ...described,
    passage,
    text: slice(text, passage),
    whole: { text, body: { start: 0, end: text.length } },
  };
}

const replyOf = (candidate: RetrievedPassage) =>
  replyPart(candidate, openingPost(candidate.article.title, candidate.whole));

const THREAD = `${STORY} ${QUESTION}\n\n${REPLY.join(' ')}`;

describe('what is read of a thread', () => {
  it('is the reply, and what is found there stands in the passage', () => {
    const candidate = passageOf(THREAD, [STORY, QUESTION, ...REPLY]);
    const part = replyOf(candidate);
    expect(part.text).toBe(REPLY.join(' '));
    expect(part.sentences.map((sentence) => slice(part.text, sentence))).toEqual(REPLY);
    const span = { start: 8, end: 24 };
    const reading: PassageReading = {
      has: 1,
      gap: 2,
      span,
      sentenceSpans: [span, undefined],
      sentenceLogMass: [-0.1, -3],
      spanLogMass: [-0.5, -4],
    };
    const read = asOfPassage(reading, part);
    expect(slice(candidate.text, read.span ?? { start: 0, end: 0 })).toBe('ten minutes more');
    expect(read.sentenceSpans).toEqual([undefined, undefined, read.span, undefined]);
    expect(read.sentenceLogMass.map((mass) => mass > -5)).toEqual([false, false, true, true]);
    expect(read.spanLogMass.slice(2)).toEqual([-0.5, -4]);
  });

  it('is all of a passage that holds nothing but the post', () => {
    const candidate = passageOf(THREAD, [STORY, QUESTION]);
    expect(replyOf(candidate).text).toBe(candidate.text);
  });

  it('is all of a passage further down', () => {
    const candidate = passageOf(THREAD, REPLY);
    expect(replyOf(candidate).text).toBe(candidate.text);
  });
});

describe('what is read of an article', () => {
  it('is all of it', () => {
    const text = 'The mayor closed the bridge. Who will pay?\n\nThe state will.';
    const candidate = passageOf(text, ['The mayor closed the bridge.', 'Who will pay?', 'The state will.']);
    expect(replyOf(candidate)).toMatchObject({ text, skipped: 0 });
  });
});
