import { describe, expect, it } from 'vitest';
import { contradictsYear } from '../../../../src/answering/time/index.js';

function contradicted(
  question: string,
  sentence: string,
  { before = '', headline = '', published = undefined as string | undefined } = {},
): boolean {
  return contradictsYear(question, { sentence, passage: `${before} ${sentence}`, headline, published });
}

describe('another year than the one asked about', () => {
  it.each([
    ['What does a 2020 report say?', 'A 2013 report says that growth has risen.'],
    [
      'In how many phases did it open between 1974 and 1984?',
      'It opened in five phases between 1980 and 1984.',
    ],
    ['What did the 1962 review find?', 'According to a 1955 review, savings offset demand.'],
  ])('“%s”: “%s”', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(true);
  });

  it.each([
    ['What does a 2013 report say?', 'A 2013 report says that growth has risen since 2009.'],
    ['who lived there until 1994', 'From 1991 until 2000, the exchange was in the old headquarters.'],
    ['What was lost in 1994?', 'Between 1991 and 2000 much was lost.'],
    ['What did it cost in 1920?', 'From 1914–45 it cost nothing.'],
    ['Who danced in 1993?', 'In the 1990s everybody danced, and in 2001 nobody.'],
    ['Who lost the 1900 jobs?', 'In 2015 the mill lost 1,900 jobs.'],
    ['What costs 2020 dollars?', 'In 2013 it cost 2,020 dollars.'],
    ['When did it open?', 'It opened in 1980.'],
    ['What happened in 1980?', 'The mill burnt down.'],
  ])('not “%s”: “%s”', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(false);
  });

  it('is not told of where the passage or the headline names the year', () => {
    const [question, sentence] = ['Who won the 2008 race?', 'Foss won, as she had in 2004.'];
    expect(contradicted(question, sentence)).toBe(true);
    expect(contradicted(question, sentence, { before: 'The race of 2008 was held in Tind.' })).toBe(false);
    expect(contradicted(question, sentence, { headline: 'The 2008 race' })).toBe(false);
  });

  it('nor where the article is of about that year, and need not name it', () => {
    const [question, sentence] = ['Who won the 2008 race?', 'Foss won, as she had in 2004.'];
    expect(contradicted(question, sentence, { published: '2008-05-01' })).toBe(false);
    expect(contradicted(question, sentence, { published: '2009-01-02' })).toBe(false);
    expect(contradicted(question, sentence, { published: '2012-05-01' })).toBe(true);
  });
});
