import { describe, expect, it } from 'vitest';
import { asksInstead } from '../../../../src/answering/non-answers/asks-instead.js';
import type { Span } from '../../../../src/coverage/index.js';

/** The sentences of paragraphs, each with how like the reader's question it is, of which the text asks instead of telling. */
function asking(
  paragraphs: readonly (readonly (readonly [string, number])[])[],
  isFirst = true,
  post?: Span,
): string[] {
  let text = '';
  const told = paragraphs.flatMap((sentences, i) => {
    if (i > 0) text += '\n\n';
    return sentences.map(([sentence, alike]) => {
      const start = text.length;
      text += `${sentence} `;
      return { sentence, alike, start, end: start + sentence.length };
    });
  });
  const asks = asksInstead(
    { text, sentences: told, isFirst, post },
    told.map(({ alike }) => alike),
  );
  return told.filter((_, i) => asks[i]).map(({ sentence }) => sentence);
}

const POST = [
  ['I love cappuccino.', 0.5],
  ['How do I make it at home?', 0.8],
  ['I have no machine.', 0.5],
] as const;
const REPLY = [['Heat the milk and shake it in a jar.', 0.4]] as const;

describe('a text that asks what the reader asks', () => {
  it('asks in the whole of the post that a thread begins with', () => {
    expect(asking([POST, REPLY])).toEqual(POST.map(([sentence]) => sentence));
  });

  it('asks further down in the question and what leads up to it', () => {
    expect(asking([POST, REPLY], false)).toEqual(['I love cappuccino.', 'How do I make it at home?']);
    expect(asking([REPLY, POST])).toEqual(['I love cappuccino.', 'How do I make it at home?']);
  });

  it('asks in the post of a thread, whatever that asks', () => {
    const post = [['My loaf stays pale.', 0.1]] as const;
    const end = 'My loaf stays pale.'.length;
    expect(asking([post, REPLY], true, { start: 0, end })).toEqual(['My loaf stays pale.']);
    // The rest of a post that began in the passage before.
    expect(asking([post, REPLY], false, { start: -200, end })).toEqual(['My loaf stays pale.']);
    expect(asking([REPLY], false, { start: -200, end: -2 })).toEqual([]);
  });

  it('may answer in the one paragraph that it has', () => {
    const [lead, question, after] = POST;
    expect(asking([[question, after]])).toEqual([question[0]]);
    expect(asking([[lead, question, after]])).toEqual([lead[0], question[0]]);
  });

  it('is answered beside it where nobody speaks for themselves, as in a list of questions', () => {
    const question = ['**How do I make cappuccino?**', 0.8] as const;
    expect(asking([[question, ['It takes hot milk.', 0.6]], REPLY])).toEqual([question[0]]);
  });

  it('leads up to nothing where its question is another one', () => {
    const other = ['What would the mayor say?', 0.1] as const;
    expect(asking([[['The bridge was closed in May.', 0.7], other], REPLY])).toEqual([other[0]]);
  });
});

describe('a sentence that asks', () => {
  it.each([
    'Who paid for it?',
    '“Who paid for it?”',
    '(Who paid for it?)',
    'Who paid for it?!',
    '**Who paid for it?**',
    'Who paid for it? 🙂',
    'Who paid for it?...',
  ])('%s', (told) => {
    expect(asking([[[told, 0]]])).toEqual([told]);
  });

  it.each([
    'He asked who had paid for it.',
    'Many will wonder: “Who paid for it?”',
    'It paid for itself (or did it?)',
    '“Who paid for it?” he asked.',
    'Who paid for it? 12.',
  ])('is not %s', (told) => {
    expect(asking([[[told, 0.9]]])).toEqual([]);
  });
});
