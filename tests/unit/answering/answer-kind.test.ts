import { describe, expect, it } from 'vitest';
import { kindAsked, kindScore } from '../../../src/answering/answer-kind.js';

describe('the kind of answer', () => {
  it.each([
    ['when did Abe visit Russia', 'time'],
    ['What year was the bridge opened?', 'time'],
    ['abe russia visit date', 'time'],
    ['how many people were hurt', 'number'],
    ['What percentage voted?', 'number'],
    ['who met Shuvalov', undefined],
    ['what happened when the bridge fell', undefined],
  ])('that “%s” asks for is %s', (question, kind) => {
    expect(kindAsked(question)).toBe(kind);
  });

  it('counts a date for more than a day that needs the article’s own, and both for more than none', () => {
    const date = kindScore('time', 'In April 2017 Abe visited Russia.');
    const relative = kindScore('time', 'Abe’s visit to Russia this year gave an impetus.');
    expect(date).toBeGreaterThan(relative);
    expect(relative).toBeGreaterThan(kindScore('time', 'Abe visited Russia.'));
  });

  it('does not count the day in a dateline', () => {
    expect(kindScore('time', 'TOKYO, July 7. /TASS/. Relations have improved, Kishida said.')).toBe(0);
  });

  it('takes no month from names and verbs', () => {
    expect(kindScore('time', 'Theresa May said so, and thousands March on.')).toBe(0);
  });
});
