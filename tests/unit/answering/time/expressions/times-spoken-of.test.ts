import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesSpokenOf } from '../../../../../src/answering/time/index.js';
import { timesRead, timesReadUndated } from '../../../../support/times-read.js';

describe('timesSpokenOf: times whose words give their days', () => {
  it.each<[string, string[]]>([
    ['The talks took place on 7 July 2017.', ['7 July 2017: 2017-07-07']],
    ['On July 7, 2017, they met.', ['July 7, 2017: 2017-07-07']],
    ['It opened on the 3rd of May, 2016.', ['3rd of May, 2016: 2016-05-03']],
    ['Sept. 11, 2001 changed it.', ['Sept. 11, 2001: 2001-09-11']],
    ['Filed 2017-07-07 in Tokyo.', ['2017-07-07: 2017-07-07']],
    ['From July 26-28, 2017 it was shut.', ['July 26-28, 2017: 2017-07-26..2017-07-28']],
    ['Closed on 5 and 6 April 2017.', ['5 and 6 April 2017: 2017-04-05..2017-04-06']],
    ['In April 2017 Abe visited Moscow.', ['April 2017: 2017-04-01..2017-04-30']],
    ['They met in late April 2017.', ['late April 2017: ~2017-04-21..2017-04-30']],
    [
      'In March and June 2017 they met.',
      ['March: 2017-03-01..2017-03-31', 'June 2017: 2017-06-01..2017-06-30'],
    ],
    ['Between March and June 2017 they met.', ['March and June 2017: 2017-03-01..2017-06-30']],
    ['It ran from 26 July - 22 August 2017.', ['26 July - 22 August 2017: 2017-07-26..2017-08-22']],
    ['The summer of 2017 was hot.', ['summer of 2017: ~2017-06-01..2017-08-31']],
    ['Sales fell in the first quarter of 2017.', ['the first quarter of 2017: 2017-01-01..2017-03-31']],
    ['He was elected in 2016.', ['2016: 2016-01-01..2016-12-31']],
    ['Early 2016 was quiet.', ['Early 2016: ~2016-01-01..2016-04-30']],
    ['The war of 1914–18 ended it.', ['1914–18: 1914-01-01..1918-12-31']],
    ['Plagues came in 1576–77 and went.', ['1576–77: 1576-01-01..1577-12-31']],
    ['Between 1990 and 1995 he taught.', ['1990 and 1995: 1990-01-01..1995-12-31']],
    ['Ernst (1876–1903) was a painter.', ['1876–1903: 1876-01-01..1903-12-31']],
    ['The Edict of 1559 shows it.', ['1559: 1559-01-01..1559-12-31']],
    ['The 1990s were hard.', ['The 1990s: 1990-01-01..1999-12-31']],
    ['It grew in the mid-1980s.', ['mid-1980s: ~1982-07-01..1987-06-30']],
    ['The 1800s saw railways.', ['The 1800s: 1800-01-01..1899-12-31']],
    ['It was built in the 12th century.', ['the 12th century: ~1101-01-01..1200-12-31']],
    ['Rome fell in AD 476.', ['AD 476: 0476-01-01..0476-12-31']],
    ['An earthquake destroyed it on 21 July 365.', ['21 July 365: 0365-07-21']],
    ['He was crowned on 25 December 800 and died in Aachen.', ['25 December 800: 0800-12-25']],
    [
      'Charles (2 April 742 – 28 January 814) was king.',
      ['2 April 742 – 28 January 814: 0742-04-02..0814-01-28'],
    ],
    ['On July 21, 365, an earthquake destroyed it.', ['July 21, 365: 0365-07-21']],
    ['Vesuvius erupted on 24 August AD 79.', ['24 August AD 79: 0079-08-24']],
    ['Nero died on 9 June 68 AD.', ['9 June 68 AD: 0068-06-09']],
    ['Nero died on 9 June 68.', ['9 June: ?']],
    ['The battle of 10 August 955 ended the raids.', ['10 August: ?']],
    ['He died on 15 March 44 BC.', ['15 March 44 BC: ?']],
    ['Caesar died on March 15, 44 BC.', ['March 15, 44 BC: ?']],
    ['It was founded in 753 BC.', ['753 BC: ?']],
    ['The 2016 Olympics were in Rio.', ['2016: 2016-01-01..2016-12-31']],
  ])('%s', (sentence, expected) => {
    expect(timesRead(sentence)).toEqual(expected);
    // They are the same whenever the article was published.
    expect(timesReadUndated(sentence)).toEqual(expected);
  });
});

describe('timesSpokenOf: words and numbers that are no times', () => {
  it.each([
    'He may march in protest.',
    'Theresa May said that May would go, and May’s party agreed.',
    'A speech by May ended it.',
    'Windows 2000 runs on a Boeing 2017.',
    'He paid $2016 to 2000 people.',
    'Some 2017 protesters came, and a crowd of 1500 people.',
    'She lives at 1600 Pennsylvania Avenue.',
    'It is 1900 km long and 1,953 wide.',
    'The RTX 2080 is in version 2016.',
    'The 19-year-old, aged 45, ran.',
    'Black Friday brought the Sunday Times nothing.',
    'It happens every Tuesday and on Sundays.',
    'The last year of his life was the last week of the campaign.',
    'Call 555-2016 or item 20161.',
    'They fell, and one spring broke in the fall.',
    'The year was good and the week was long.',
    'Wham sang Last Christmas.',
    'The shop is open at weekends, and over the weekend of the fair.',
    'It was three quarters of a century ago, or two thirds of a year ago.',
    'The trial is expected to last three weeks.',
    'The strike will last a week, and the talks could last several months.',
    'Batteries last ten years.',
    'The move, coming two days after the vote, was a surprise.',
  ])('%s', (sentence) => {
    expect(timesRead(sentence)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...'on in since between and to the last this next may May March 7 31 2017 1990s July Sept. 12th century Friday ago two years week year of late – , . summer yesterday 9 a.m. BC 16-17'.split(
    ' ',
  ),
);

describe('timesSpokenOf', () => {
  it('does not know their days where the day of publication is unknown', () => {
    expect(timesSpokenOf('They met on Friday, a year ago and in May.').map(({ days }) => days)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not take a dateline for a time that the story tells of', () => {
    const lead = 'TOKYO, July 7. /TASS/. Abe met Putin this year.';
    expect(timesRead(lead)).toEqual(['this year: 2017-01-01..2017-12-31']);
    expect(timesRead('PORT ALDA, 6 July 2017 - Mount Serai erupted on Tuesday.')).toEqual([
      'Tuesday: ~2017-07-04',
    ]);
  });

  it('finds spans within the sentence, in order and apart, with days in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
          fc.string(),
        ),
        fc.option(fc.constantFrom('2017-07-07', '2020-02-29T09:30:00Z', '2016-01-01', 'unknown'), {
          nil: undefined,
        }),
        (sentence, published) => {
          let end = 0;
          for (const time of timesSpokenOf(sentence, published)) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            expect(time.end).toBeLessThanOrEqual(sentence.length);
            end = time.end;
            if (!time.days) continue;
            expect(time.days.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(time.days.to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(time.days.from <= time.days.to).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
