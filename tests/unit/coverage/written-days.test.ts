import { describe, expect, it } from 'vitest';
import { writtenDays } from '../../../src/coverage/index.js';

describe('writtenDays', () => {
  it.each([
    ['2017-01-01', '2017-12-31', '2017'],
    ['1990-01-01', '1999-12-31', '1990–1999'],
    ['2017-04-01', '2017-04-30', 'April 2017'],
    ['2016-02-01', '2016-02-29', 'February 2016'],
    ['2017-03-01', '2017-06-30', 'March – June 2017'],
    ['2017-07-07', '2017-07-07', '7 July 2017'],
    ['2017-07-26', '2017-07-28', '26–28 July 2017'],
    ['0476-01-01', '0476-12-31', '476'],
  ])('writes %s to %s no finer than it is', (from, to, written) => {
    // Which dash and which spaces stand around it is for the version of Intl to say.
    const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
    expect(plain(writtenDays({ from, to }))).toBe(plain(written));
  });

  it('writes in other languages', () => {
    expect(writtenDays({ from: '2017-04-01', to: '2017-04-30' }, 'fr')).toBe('avril 2017');
    expect(writtenDays({ from: '2017-07-07', to: '2017-07-07' }, 'ja')).toBe('2017年7月7日');
  });
});
