import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPost } from '../../../src/answering/opening-post.js';
import { slice } from '../../../src/coverage/index.js';

const REPLY = 'Give it ten minutes more at 190 degrees.';

/** The post with which an article of these paragraphs begins, without white space around. */
function postOf(...paragraphs: readonly string[]): string | undefined {
  const text = paragraphs.join('\n\n');
  const post = openingPost(text, { start: 0, end: text.length });
  return post && slice(text, post).trim();
}

describe('the post with which a thread begins', () => {
  it.each([
    'My loaf stays pale on one side. Is the fan broken?',
    'My loaf stays pale.Is the fan broken?I have a gas oven.',
    'I bake at 180 degrees and the loaf stays pale. What would you do?',
    'I bake at 180 degrees. Have you ever seen that? It is driving me mad.',
    'I bake at 180 degrees and the loaf stays pale. Any ideas what to do',
    'my loaf stays pale, can anyone tell me why',
  ])('asks: %s', (post) => {
    expect(postOf(post, REPLY)).toBe(post);
  });

  it('may have a second paragraph', () => {
    const story = 'I bake at 180 degrees, as my aunt did.';
    const question = 'My loaf stays pale now. Is the fan broken?';
    expect(postOf(story, question, REPLY)).toBe(`${story}\n\n${question}`);
  });

  it.each([
    ['a story', 'The mayor closed the bridge in May. Who will pay for it?'],
    ['what somebody said', 'The mayor closed the bridge. “I like it. Why should I pay?” she said.'],
    ['a list of questions', 'Can I pay by card? You can, at the desk and on the train.'],
    [
      'an answer that asks back',
      'I had that too. Have you turned the loaf? It helps. So does a lower shelf.',
    ],
    ['an answer with an address', 'I use https://example.org/search?q=bread for that. It works well.'],
  ])('is not %s', (_, first) => {
    expect(postOf(first, REPLY)).toBeUndefined();
  });

  it('has somebody to answer it', () => {
    expect(postOf('My loaf stays pale on one side. Is the fan broken?')).toBeUndefined();
  });

  it('is no paragraph as long as an article', () => {
    expect(postOf(`My loaf stays pale. Why? ${'I bake. '.repeat(1_000)}`, REPLY)).toBeUndefined();
  });

  it('lies within what may be quoted', () => {
    const piece = fc.constantFrom('I bake. ', 'Why? ', 'You too? ', '\n\n', '\n', 'wondering ', '“I?” ', '?');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(20), fc.nat(20), (pieces, before, after) => {
        const text = pieces.join('');
        const start = Math.min(before, text.length);
        const body = { start, end: Math.max(start, text.length - after) };
        const post = openingPost(text, body);
        expect(post === undefined || (post.start === body.start && post.end < body.end)).toBe(true);
      }),
    );
  });
});
