import { describe, expect, it } from 'vitest';
import { contradictsOpposite } from '../../../../src/answering/contradiction/contradicts-opposite.js';

describe('the opposite of what is asked about', () => {
  it.each([
    ['How many digits has the smallest known prime?', 'The largest known prime has 22,338,618 digits.'],
    ['which effect had the embargo on the economy, positive', 'It had a negative effect on the economy.'],
    ['What scrutinises public bills?', 'A further committee scrutinises private bills.'],
    ['When did the first glacial end?', 'The last glacial ended some 11,600 years ago.'],
    ['What occurs before a dive?', 'Bubbles may form in the blood after the dive.'],
    ['Who won the women’s final?', 'Sinner won the men’s final in straight sets.'],
    ['When was the gallery opened?', 'The gallery closed on 25 February 2010.'],
    ['What pushed profits up, why did profits rise?', 'Profits fell because of the strike.'],
    ['what is a used truck', 'A new truck costs $41,640.'],
  ])('“%s”: “%s”', (question, sentence) => {
    expect(contradictsOpposite(question, sentence)).toBe(true);
  });

  it.each([
    ['Which is the largest city?', 'Perth is the largest city, Bute the smallest.'],
    ['Is it the smallest or the largest?', 'It is the largest of all.'],
    ['When did the first tram run?', 'The tram ran for the last time on 3 May.'],
    ['What had they eaten before they died?', 'They died after they ate a marmot.'],
    ['Who bought the first house?', 'The last buyer paid £100,000.'],
    ['When did the mayor leave?', 'The council arrived at noon.'],
    ['Where is North Hill?', 'South of the river lies the town.'],
    ['What is the best known work?', 'Its best-known work is a mass.'],
  ])('not “%s”: “%s”', (question, sentence) => {
    expect(contradictsOpposite(question, sentence)).toBe(false);
  });
});
