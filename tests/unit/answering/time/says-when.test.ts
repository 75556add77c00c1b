import { describe, expect, it } from 'vitest';
import { saysWhen, timesSpokenOf } from '../../../../src/answering/time/index.js';
import { PUBLISHED } from '../../../support/times-read.js';

describe('saysWhen', () => {
  it.each<[string, number]>([
    ['They met on 7 July 2017.', 1],
    ['They met on 7 July.', 1],
    ['They met in April.', 1],
    ['They met in 2016.', 0.8],
    ['It stood in the 12th century.', 0.8],
    ['They met last year.', 0.5],
    ['They met on Friday.', 0.5],
    ['They met at 9 a.m.', 0.5],
    ['They met.', 0],
  ])('%s', (sentence, worth) => {
    expect(saysWhen(timesSpokenOf(sentence))).toBe(worth);
    expect(saysWhen(timesSpokenOf(sentence, PUBLISHED))).toBe(worth);
  });
});
