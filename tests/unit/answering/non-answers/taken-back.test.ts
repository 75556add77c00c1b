import { describe, expect, it } from 'vitest';
import { takenBack } from '../../../../src/answering/non-answers/taken-back.js';
import { answered } from '../../../support/answered.js';

/** The sentences that repeat what was wrong. */
function wrong(headline: string, ...told: readonly string[]): string[] {
  const found = takenBack(headline, told);
  return told.filter((_, i) => found[i]);
}

describe('what a correction takes back', () => {
  it.each([
    ['Harbour Gallery', 'An earlier version of this article said that admission costs £12.', 'It is free.'],
    ['Storm live', '21:05 CORRECTION: An earlier entry said that the man was 60.', 'He is 46.'],
    ['Lemon cake', 'A recipe for lemon cake on May 28 asked for 12 eggs.', 'It should have said two.'],
    ['Lena Fors', 'An article on Tuesday misstated her age as 25.', 'She is 52.'],
    ['Corrections and clarifications', 'An article on May 30 said that he will join Upton.', 'He will not.'],
  ])('under “%s”: %s', (headline, repeated, right) => {
    expect(wrong(headline, repeated, right)).toEqual([repeated]);
  });

  it.each([
    ['tells what is right beside it', 'Correction', 'The article said 12 eggs instead of two.'],
    ['is no piece of the newsroom', 'Market correction', 'A report on Monday said that prices fell.'],
    ['is an older law', 'Rents', 'An earlier version of the law said that rents may rise by 5 percent.'],
    ['others wrote', 'The bridge', 'An earlier report by the auditors said that it was safe.'],
  ])('is nothing that %s', (_, headline, sentence) => {
    expect(wrong(headline, sentence, 'It was built in 1998.')).toEqual([]);
  });

  it('stands behind what is right, and is no answer', () => {
    const repeated = 'An earlier version of this article said that admission to the gallery costs £12.';
    const answer = answered('how much is admission to the gallery', [
      {
        id: 'correction',
        sentences: [
          [repeated, 0.8],
          ['Admission is free.', 0.6],
        ],
      },
    ]);
    expect(answer.quotes.map(({ highlight }) => highlight.text)).toEqual(['Admission is free.', repeated]);
  });
});
