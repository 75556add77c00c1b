import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/bot/i18n/format.js';
import { relativeDate } from '../../../../src/bot/render/date.js';

describe('dates of articles', () => {
  it.each([
    ['2017-07-07', '7 July 2017', '<t:1499428800:R>'],
    ['2017-07-07T23:30:00Z', '7 July 2017', '<t:1499470200:R>'],
    ['2017-07-08T08:30:00+09:00', '8 July 2017', '<t:1499470200:R>'],
  ])('%s is written as the article states it', (published, written, relative) => {
    expect(formatDay('en', published)).toBe(written);
    expect(relativeDate(published)).toBe(relative);
  });

  it.each([undefined, '', 'yesterday', '2017', '2017-13-01', '2017-02-31'])('%j is no date', (published) => {
    expect(formatDay('en', published)).toBeUndefined();
    expect(relativeDate(published)).toBeUndefined();
  });
});
