import { describe, expect, it } from 'vitest';
import { antonymClash } from '../../../../src/answering/question/premise.js';

describe('a premise against which a sentence speaks', () => {
  it.each([
    ['Why did exports rise in May?', 'Exports fell by a tenth in May, the ministry said.'],
    ['how much did oil prices increase', 'Oil prices dropped 3% on Tuesday.'],
    ['Who won the election in Ruritania?', 'Mr Black lost the election in Ruritania.'],
    ['When did the board accept the offer?', 'The board rejected the offer in June.'],
    ['when did the board accept the offer', 'The board did not accept the offer.'],
    ['When did Abe visit Moscow?', 'Abe did not visit Moscow last year.'],
    ['What did the firm buy in 2015?', 'The firm sold its plant in 2015.'],
    ['How many women work there?', 'Of the staff, 300 are men.'],
    ['Which country borders it to the north?', 'To the south it borders Sweden.'],
    ['Why did the bank raise rates?', 'The bank refused to raise rates.'],
    ['Why was the mayor convicted?', 'The mayor was acquitted.'],
  ])('is found: “%s”, “%s”', (question, sentence) => {
    expect(antonymClash(question, sentence)).toBe(1);
  });

  it.each([
    ['What happened before the vote?', 'After the vote they left.'],
    ['Who was the first to land?', 'The last to land was the Dutch crew.'],
  ])('counts half where such words meet innocently: “%s”, “%s”', (question, sentence) => {
    expect(antonymClash(question, sentence)).toBe(0.5);
  });

  it.each([
    ['Why did exports rise in May?', 'Exports rose by a tenth in May after falling in April.'],
    ['Why did exports rise in May?', 'A weaker currency made them cheaper.'],
    ['who won the election', 'Ms White, who lost in 2010, won the election.'],
    ['who lost the election', 'Mr Black did not win the election.'],
    [
      'Why did the players not attend the dinner?',
      'The players stayed in their hotel instead of attending the dinner.',
    ],
    ['When did Abe visit Moscow?', 'Abe visited Moscow in April, but did not visit Kazan.'],
    ['When did Abe visit Moscow?', 'Not only did Abe visit Moscow, he came twice.'],
    ['how many people live there', 'No one knows how many people live there.'],
    ['', ''],
  ])('is not seen where there is none: “%s”, “%s”', (question, sentence) => {
    expect(antonymClash(question, sentence)).toBe(0);
  });
});
