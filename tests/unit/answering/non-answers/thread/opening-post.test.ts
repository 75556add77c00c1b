import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPost } from '../../../../../src/answering/non-answers/thread/opening-post.js';
import { slice } from '../../../../../src/coverage/index.js';

const REPLY = 'Give it ten minutes more at 190 degrees.';

/** The post with which an article of these paragraphs begins, without white space around. */
function postOf(...paragraphs: readonly string[]): string | undefined {
  return postUnder('Pale bread', ...paragraphs);
}

function postUnder(headline: string, ...paragraphs: readonly string[]): string | undefined {
  const text = paragraphs.join('\n\n');
  const post = openingPost(headline, { text, body: { start: 0, end: text.length } });
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

  it.each(['Dear all,', 'Hi all,', 'hello everybody!'])('begins with its salutation: %s', (salutation) => {
    const question = 'I share a flat with a friend who pays late. Should I move out?';
    expect(postOf(salutation, question, 'Worried in Westbury', 'No, not yet. Tell your friend.')).toBe(
      `${salutation}\n\n${question}`,
    );
  });

  it.each([
    [
      'a column whose author goes on',
      ['I gave up meat last January. Did I miss it?', 'Not once. I ate beans, and my doctor is content.'],
    ],
    [
      'a letter to the editor',
      [
        'Sir, I live in Upper Harrow, where the last bus leaves at six. Who decided that?',
        'The company did.',
      ],
    ],
  ])('is not %s', (_, paragraphs) => {
    expect(postOf(...paragraphs)).toBeUndefined();
  });

  it('may have a second paragraph', () => {
    const story = 'I bake at 180 degrees, as my aunt did.';
    const question = 'My loaf stays pale now. Is the fan broken?';
    expect(postOf(story, question, REPLY)).toBe(`${story}\n\n${question}`);
  });

  describe('of somebody who says what they need', () => {
    const trip = 'We are going to bake for a wedding in May.';
    const recipe = 'The recipe says: 180 degrees for half an hour.';
    const oven = 'My oven is three years old.';
    const question = 'Will I need a second tray for that?';

    it('may have more paragraphs', () => {
      expect(postOf(trip, recipe, oven, question, REPLY)).toBe([trip, recipe, oven, question].join('\n\n'));
    });

    it('goes on with what they add', () => {
      const added = 'PS: it is a gas oven.';
      const plan = 'We want to feed sixty people.';
      expect(postOf(trip, question, added, plan, REPLY)).toBe([trip, question, added, plan].join('\n\n'));
    });

    it('goes on after what they found elsewhere, not after replies', () => {
      const asksAgain = 'Could I do that twice?';
      expect(postOf(`${trip} ${question}`, recipe, asksAgain, REPLY)).toContain(asksAgain);
      expect(postOf(`${trip} ${question}`, recipe, `You do. ${REPLY}`, asksAgain, REPLY)).toBe(
        `${trip} ${question}`,
      );
    });
  });

  describe('under a headline that asks', () => {
    const story = 'I bake at 180 degrees, as my aunt did.';

    it('may have more paragraphs', () => {
      const oven = 'The oven is three years old and has a fan.';
      const question = 'Should it go on the lower shelf?';
      const post = postUnder('Why is my loaf pale?', story, oven, oven, question, REPLY);
      expect(post).toBe([story, oven, oven, question].join('\n\n'));
      expect(postOf(story, oven, oven, question, REPLY)).toBeUndefined();
    });

    it('may ask the same without a word of the asker', () => {
      const question = 'Bread from a fan oven is often pale. What is it that keeps a loaf pale?';
      expect(postUnder('What makes a loaf pale', question, REPLY)).toBe(question);
      expect(postUnder('Pale loaves', question, REPLY)).toBeUndefined();
    });

    it.each([
      ['an answer that repeats the question', 'What makes a loaf pale? The shelf does. Lower it. Wait.'],
      ['an answer', 'No, my oven does that too. Why should it matter?'],
      ['a report that asks something else', 'Flour cost 3 euros in May. Will the mills close?'],
    ])('is not %s', (_, first) => {
      expect(postUnder('What makes a loaf pale?', first, REPLY)).toBeUndefined();
    });

    it('ends before an answer that asks back', () => {
      const post = `${story} What is it that makes the loaf pale?`;
      const reply = 'You should turn it, as I do my own. Have you tried that?';
      expect(postUnder('Why is my loaf pale?', post, reply, REPLY)).toBe(post);
    });
  });

  it('may be nothing but questions', () => {
    const post = 'How long does a loaf stay fresh? Does a box help?';
    expect(postOf(post, REPLY)).toBe(post);
  });

  it.each([
    ['a story', 'The mayor closed the bridge in May. Who will pay for it?'],
    ['what somebody said', 'The mayor closed the bridge. “I like it. Why should I pay?” she said.'],
    ['a list of questions', 'Can I pay by card? You can, at the desk and on the train.'],
    [
      'what a customer asks and the company answers',
      'I lost my ticket. What do I do? Ask at the desk, which prints another one free of charge on the same day.',
    ],
    [
      'a letter to an advice column',
      'DEAR ANNA: My husband wants to sell the oven. Am I right to feel hurt?',
    ],
    ['the salutation of one', 'Dear Anna,'],
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
    const title = fc.constantFrom('Bread', 'Why bake?');
    const piece = fc.constantFrom('I bake. ', 'Why? ', 'You too? ', '\n\n', '\n', 'wondering ', '“I?” ', '?');
    fc.assert(
      fc.property(title, fc.array(piece), fc.nat(20), fc.nat(20), (title, pieces, before, after) => {
        const text = pieces.join('');
        const start = Math.min(before, text.length);
        const body = { start, end: Math.max(start, text.length - after) };
        const post = openingPost(title, { text, body });
        expect(post === undefined || (post.start === body.start && post.end < body.end)).toBe(true);
      }),
    );
  });
});
