import { describe, expect, it } from 'vitest';
import { renderQuotePage } from '../../../../src/bot/render/quote-page.js';
import { DEFAULT_SETTINGS, type RecalledAnswer } from '../../../../src/coverage/index.js';
import { answered, english, quote } from '../../../support/rendered.js';

/** An answer whose quotes have these scores. */
const recalled = (...scores: number[]): RecalledAnswer => ({
  ...answered(),
  quotes: scores.map((score, place) => ({
    ...quote('He came. It was in April.', 'It was in April.'),
    score,
    place,
  })),
});

const page = (answer: RecalledAnswer, number: number) => {
  const { content, embeds } = renderQuotePage(answer, number, english, DEFAULT_SETTINGS);
  return [content, embeds?.[0]?.description];
};

const marked = 'He came. **It was in April.**';
const unmarked = 'He came. It was in April.';

describe('renderQuotePage', () => {
  it('lets a sentence stand out only where that quote is sure itself, and says so of one that is not', () => {
    const answer = recalled(0.9, 0.8, 0.1);
    expect(page(answer, 0)).toEqual(['> When?\nQuote 1 of 3', marked]);
    expect(page(answer, 1)).toEqual(['> When?\nQuote 2 of 3', marked]);
    expect(page(answer, 2)).toEqual([
      '> When?\nQuote 3 of 3\nThis quote may not answer the question.',
      unmarked,
    ]);
  });

  it('gives the first quote as the answer where the answer was given as sure, whatever its score', () => {
    expect(page(recalled(0.4, 0.3), 0)).toEqual(['> When?\nQuote 1 of 2', marked]);
  });

  it('does not take the second quote for the first where that is gone', () => {
    const { quotes, ...answer } = recalled(0.9, 0.1);
    const [content, description] = page({ ...answer, quotes: quotes.slice(1) }, 0);
    expect(content).toContain('This quote may not answer');
    expect(description).toBe(unmarked);
  });

  it('says once that an answer may only help', () => {
    const answer = { ...recalled(0.3, 0.2), answered: false, outcome: 'may-help' } as const;
    for (const number of [0, 1]) {
      const [content = '', description] = page(answer, number);
      expect(content).toContain('This may help');
      expect(content).not.toContain('This quote may not');
      expect(description).toBe(unmarked);
    }
  });
});
