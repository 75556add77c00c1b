import { describe, expect, it } from 'vitest';
import { relativeDate, writtenDate } from '../../../src/bot/render/date.js';

describe('dates of articles', () => {
  it.each([
    ['2017-07-07', '7 July 2017', '<t:1499428800:R>'],
    ['2017-07-07T23:30:00Z', '7 July 2017', '<t:1499470200:R>'],
    ['2017-07-08T08:30:00+09:00', '8 July 2017', '<t:1499470200:R>'],
  ])('%s is written as the article states it', (published, written, relative) => {
    expect(writtenDate(published)).toBe(written);
    expect(relativeDate(published)).toBe(relative);
  });

  it.each([undefined, '', 'yesterday', '2017', '2017-13-01'])('%j is no date', (published) => {
    expect(writtenDate(published)).toBeUndefined();
    expect(relativeDate(published)).toBeUndefined();
  });
});
