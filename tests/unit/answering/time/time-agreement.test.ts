import { describe, expect, it } from 'vitest';
import { timeAgreement, timeAsked, timesSpokenOf } from '../../../../src/answering/time/index.js';

function agreement(question: string, sentence: string, published?: string): number {
  return timeAgreement(timeAsked(question, '2019-08-14'), timesSpokenOf(sentence, published), published);
}

describe('timeAgreement', () => {
  const question = 'Whom did Abe meet in 2016?';

  it('is 1 for a sentence that speaks of that time, whenever it was published', () => {
    expect(agreement(question, 'Abe met Putin in September 2016.', '2017-07-07')).toBe(1);
    expect(agreement(question, 'Abe met Putin last year.', '2017-07-07')).toBe(1);
    expect(agreement(question, 'Abe met Putin in 2016.')).toBe(1);
  });

  it('is less for a sentence that speaks of a longer time around it', () => {
    expect(agreement(question, 'Abe met Putin in the 2010s.')).toBe(0.5);
  });

  it('is -1 for a sentence of another time in an article of another time', () => {
    expect(agreement(question, 'Abe met Putin in April 2017.', '2017-04-28')).toBe(-1);
    expect(agreement(question, 'Abe met Putin in April 2017.')).toBe(-1);
  });

  it('favours an article of that time where the sentence names none', () => {
    const then = agreement(question, 'Abe met Putin.', '2016-09-03');
    const later = agreement(question, 'Abe met Putin.', '2017-07-07');
    const earlier = agreement(question, 'Abe met Putin.', '2015-07-07');
    expect(then).toBeGreaterThan(0);
    expect(later).toBeLessThan(0);
    expect(earlier).toBeLessThan(later);
  });

  it('is 0 where nothing can be said', () => {
    expect(agreement('Whom did Abe meet?', 'Abe met Putin in 2016.', '2017-07-07')).toBe(0);
    expect(agreement(question, 'Abe met Putin.')).toBe(0);
    expect(agreement(question, 'Abe met Putin on Friday.')).toBe(0);
  });

  it('holds another year less against a sentence where the question only names a thing by its year', () => {
    const named = agreement('Who won the 2016 Olympics?', 'Kenya won in 2012.', '2013-01-01');
    expect(named).toBeLessThan(0);
    expect(named).toBeGreaterThan(-1);
  });

  it('looks at publication alone where the question is about what was published', () => {
    const published = 'What did we report in 2016 about Abe?';
    expect(agreement(published, 'Abe was born in 1954.', '2016-05-07')).toBe(1);
    expect(agreement(published, 'Abe met Putin in 2016.', '2017-05-07')).toBe(-1);
  });

  it('speaks for a sentence, never against one, where the time hangs on the day of asking', () => {
    const week = 'What did he say last week?';
    expect(agreement(week, 'He spoke on 7 August 2019.', '2019-08-12')).toBe(1);
    expect(agreement(week, 'He spoke last week.', '2017-07-07')).toBe(0);
    expect(agreement('What did we publish last week?', 'He spoke.', '2017-07-07')).toBe(-1);
  });

  it('takes a month without a year for that month of any year', () => {
    const month = 'Who died in November?';
    expect(agreement(month, 'Two died on 12 November 2016.', '2017-07-07')).toBeGreaterThan(0.5);
    expect(agreement(month, 'Two died in March 2016.', '2017-07-07')).toBe(0);
  });

  it('takes an open time as far as it goes', () => {
    expect(agreement('What happened since May 2017?', 'Abe came on 7 July 2017.')).toBe(1);
    expect(agreement('What happened before 1990?', 'It fell in 1989.')).toBe(1);
    expect(agreement('What happened before 1990?', 'It fell in 1991.')).toBe(-1);
  });
});
