import { describe, expect, it } from 'vitest';
import { sentenceIsRight, spanMatches } from '../../../src/evaluation/measures/sentences.js';
import { asked, question, quote } from '../../support/asked.js';

describe('a sentence', () => {
  it('is right where it holds the whole answer, of the right article', () => {
    const first = (...quotes: ReturnType<typeof quote>[]) => sentenceIsRight(asked({ quotes }), 1);
    expect(first(quote('right', 10, 20))).toBe(true);
    expect(first(quote('right', 11, 40))).toBe(false);
    expect(first(quote('other', 0, 30))).toBe(false);
    expect(first()).toBe(false);
  });

  it('counts among the first few', () => {
    const third = asked({ quotes: [quote('other'), quote('right', 40, 60), quote('right', 5, 25)] });
    expect(sentenceIsRight(third, 2)).toBe(false);
    expect(sentenceIsRight(third, 3)).toBe(true);
  });

  it('may hold any of several answers', () => {
    const twice = question({
      places: [
        { articleId: 'right', start: 10, end: 20 },
        { articleId: 'also', start: 3, end: 6 },
      ],
      grades: new Map([
        ['right', 1],
        ['also', 1],
      ]),
    });
    expect(sentenceIsRight(asked({ question: twice, quotes: [quote('also', 0, 6)] }), 1)).toBe(true);
  });
});

describe('marked words', () => {
  it('meet an answer where they overlap it', () => {
    expect(spanMatches(asked({ quotes: [quote('right', 0, 30, [19, 25])] }))).toBe(true);
    expect(spanMatches(asked({ quotes: [quote('right', 0, 30, [20, 25])] }))).toBe(false);
  });

  it('count as wrong where none are marked, and not at all in a wrong article', () => {
    expect(spanMatches(asked({ quotes: [quote('right')] }))).toBe(false);
    expect(spanMatches(asked({ quotes: [quote('other', 0, 30, [10, 20])] }))).toBeUndefined();
  });
});
