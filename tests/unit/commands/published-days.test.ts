import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysMeantBy, publishedBetween } from '../../../commands/published-days.js';

describe('a written date', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-07', '2017-07-01', '2017-07-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-07-07', '2017-07-07', '2017-07-07'],
    ['2017-7-7', '2017-07-07', '2017-07-07'],
    ['7 July 2017', '2017-07-07', '2017-07-07'],
    [' 7th  of july, 2017 ', '2017-07-07', '2017-07-07'],
    ['July 7, 2017', '2017-07-07', '2017-07-07'],
    ['Sept. 2017', '2017-09-01', '2017-09-30'],
    ['7.7.2017', '2017-07-07', '2017-07-07'],
    ['7. Juli 2017', '2017-07-07', '2017-07-07'],
    ['1er août 2017', '2017-08-01', '2017-08-01'],
    ['7 de julho de 2017', '2017-07-07', '2017-07-07'],
    ['7 de julio de 2017', '2017-07-07', '2017-07-07'],
    ['7 июля 2017 г.', '2017-07-07', '2017-07-07'],
    ['июль 2017', '2017-07-01', '2017-07-31'],
    ['2017年7月7日', '2017-07-07', '2017-07-07'],
    ['２０１７年７月', '2017-07-01', '2017-07-31'],
  ])('covers its days: %s', (written, first, last) => {
    expect(daysMeantBy(written)).toEqual({ first, last });
  });

  it.each([
    '',
    'yesterday',
    '31 February 2017',
    '2017-13',
    '2017-02-29',
    '7/7/2017',
    '7 Julember 2017',
    '17',
  ])('is none that exists: %j', (written) => {
    expect(daysMeantBy(written)).toBeUndefined();
  });

  it('is itself for every day there is', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        expect(daysMeantBy(day)).toEqual({ first: day, last: day });
      }),
    );
  });
});

describe('a filter by dates', () => {
  it('lasts from the first day of the one to the last of the other', () => {
    expect(publishedBetween('2017', '2017')).toEqual({ from: '2017-01-01', to: '2017-12-31' });
    expect(publishedBetween(undefined, 'July 2017')).toEqual({ to: '2017-07-31' });
    expect(publishedBetween(undefined, undefined)).toEqual({});
  });

  it('is refused where it cannot be read or is the wrong way round', () => {
    expect(() => publishedBetween('soon', undefined)).toThrow(/cannot read “soon” as a date/);
    expect(() => publishedBetween('2018', '2017')).toThrow(/after the last one/);
  });
});
