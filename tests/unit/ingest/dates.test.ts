import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/ingest/dates.js';

describe('dates as metadata writes them', () => {
  test.each([
    ['2017-07-07', '2017-07-07'],
    ['20170707', '2017-07-07'],
    ['2017/07/07', '2017-07-07'],
    ['2017-7-7', '2017-07-07'],
    ['07.04.2017', '2017-04-07'],
    ['25/12/2017', '2017-12-25'],
    ['12/25/2017', '2017-12-25'],
    ['07/07/2017', '2017-07-07'],
    ['7 July 2017', '2017-07-07'],
    ['July 7, 2017', '2017-07-07'],
    ['Friday, July 7, 2017 at 9:30 am EDT', '2017-07-07'],
    ['Sept. 1 2017', '2017-09-01'],
    ['1st of March 2020', '2020-03-01'],
    ['2017-07-07T09:30:00Z', '2017-07-07T09:30:00Z'],
    ['2017-07-07T09:30:00.123+09:00', '2017-07-07T09:30:00.123+09:00'],
    ['2017-07-07 09:30 +0900', '2017-07-07T09:30:00+09:00'],
    ['Fri, 07 Jul 2017 09:30:00 GMT', '2017-07-07T09:30:00Z'],
    ['Fri, 7 Jul 2017 09:30:00 +0300', '2017-07-07T09:30:00+03:00'],
    ['2016-02-29', '2016-02-29'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'],
    ['2017-07-07T09:30:00+14:00', '2017-07-07T09:30:00+14:00'],
    ['2017-07-07T09:30:00-09:30', '2017-07-07T09:30:00-09:30'],
  ])('%s is %s', (value, date) => {
    expect(parseDate(value)).toEqual({ date });
  });

  test('a moment without a zone is known to the day only', () => {
    expect(parseDate('2018-04-05T06:00')).toEqual({ date: '2018-04-05' });
  });

  test('a date that can be read two ways is not guessed', () => {
    expect(parseDate('03/04/2017')).toEqual({
      problem: expect.objectContaining({
        reason: expect.stringMatching(/two ways \(2017-04-03, 2017-03-04\)/),
      }),
    });
  });

  test.each([
    '2017-02-29',
    '31 April 2017',
    '2017-13-01',
    '2017-07-07T25:00:00Z',
    '2016-12-31T23:59:00+99:99',
    '2017-07-07T09:30:00+14:01',
    '2017-07-07T09:30:00-15:00',
    '2017-07-07T09:30:00+05:60',
    'Fri, 7 Jul 2017 09:30:00 +9900',
    '32.01.2017',
    '13/13/2017',
  ])('%s does not exist', (value) => {
    expect(parseDate(value)).toEqual({ problem: expect.objectContaining({ code: 'date-impossible' }) });
  });

  test.each(['2017', '2017-07', '2017/7', '07.2017', 'July 2017', 'Sept. 2017'])(
    '%s names no day',
    (value) => {
      expect(parseDate(value)).toEqual({ problem: expect.objectContaining({ code: 'date-without-day' }) });
    },
  );

  test.each(['yesterday', 'July 7', '7', '2017-13', '99999', ''])('%j is no date that is known', (value) => {
    expect(parseDate(value)).toEqual({ problem: expect.objectContaining({ code: 'date-unknown' }) });
  });

  test('every moment that is taken is one that can be compared', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(two, two, two, fc.constantFrom('+', '-'), two, two, (hour, minute, second, sign, h, m) => {
        const parsed = parseDate(`2017-07-07T${hour}:${minute}:${second}${sign}${h}:${m}`);
        if ('date' in parsed) expect(Date.parse(parsed.date)).not.toBeNaN();
      }),
    );
  });

  test('every day is read back from every form', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = date.split('-');
        const named = moment.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'full' });
        for (const form of [
          date,
          `${year}/${month}/${dayOfMonth}`,
          `${dayOfMonth}.${month}.${year}`,
          named,
        ]) {
          expect(parseDate(form)).toEqual({ date });
        }
      }),
    );
  });
});
