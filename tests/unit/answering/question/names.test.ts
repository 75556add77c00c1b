import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../../embeddings/terms/terms.js';
import { namesIn } from '../../../../src/answering/question/names.js';

describe('names and numbers of a question', () => {
  it.each([
    ['When did Shinzo Abe visit Russia in 2017?', 'Shinzo Abe Russia', '2017'],
    ['Why is Angela Merkel against it?', 'Angela Merkel', ''],
    ['Did the iPhone 11 sell well on Monday?', 'iPhone', '11'],
    ['What did SpaceX say about 1,190 flights?', 'SpaceX', '1,190'],
  ])('are told by capitals and figures: “%s”', (question, names, numbers) => {
    expect(namesIn(question)).toEqual({
      certain: questionTerms(names),
      numbers: questionTerms(numbers),
    });
  });

  it.each([
    'when did shinzo abe visit russia',
    'WHEN DID SHINZO ABE VISIT RUSSIA',
    'When Did Shinzo Abe Visit Russia',
  ])('are not told where the case does not tell: “%s”', (question) => {
    expect(namesIn(question)).toEqual({ certain: [], numbers: [] });
  });

  it('finds none in an everyday question', () => {
    expect(namesIn('how many people died last year?')).toEqual({ certain: [], numbers: [] });
  });
});
