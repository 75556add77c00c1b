import { describe, expect, it } from 'vitest';
import { timesRead } from '../../../../support/times-read.js';

describe('the year of an earlier time in the sentence', () => {
  it.each<[string, string[]]>([
    [
      'Vale, who won the prize in 2006, died on 3 July.',
      ['2006: 2006-01-01..2006-12-31', '3 July: 2017-07-03'],
    ],
    [
      'Vale won the prize in 2006 and died on 3 July.',
      ['2006: 2006-01-01..2006-12-31', '3 July: 2017-07-03'],
    ],
    [
      'The mill, founded in 1998, closed in June.',
      ['1998: 1998-01-01..1998-12-31', 'June: ~2017-06-01..2017-06-30'],
    ],
    ['He was shot in 1914 on 28 June.', ['1914: 1914-01-01..1914-12-31', '28 June: ~1914-06-28']],
    [
      'The film opened in Rome on 10 May 2016, and in Oslo on 3 July.',
      ['10 May 2016: 2016-05-10', '3 July: ~2016-07-03'],
    ],
    [
      'They filmed the 1973 show, which aired on 16 June.',
      ['1973: 1973-01-01..1973-12-31', '16 June: ~1973-06-16'],
    ],
    [
      'Elected in 2012, she will leave in May.',
      ['2012: 2012-01-01..2012-12-31', 'May: ~2018-05-01..2018-05-31'],
    ],
    [
      'The law was passed in 2015 and takes effect in September.',
      ['2015: 2015-01-01..2015-12-31', 'September: ~2017-09-01..2017-09-30'],
    ],
    [
      'In 2008 he said that it would open in September.',
      ['2008: 2008-01-01..2008-12-31', 'September: ~2008-09-01..2008-09-30'],
    ],
    [
      'He was held in November 2016 and charged in February.',
      ['November 2016: 2016-11-01..2016-11-30', 'February: ~2017-02-01..2017-02-28'],
    ],
    [
      'He was jailed in November 2016 for a theft in February.',
      ['November 2016: 2016-11-01..2016-11-30', 'February: ~2016-02-01..2016-02-29'],
    ],
    [
      'In 2020 the line will open, and on 3 March the tunnel.',
      ['2020: 2020-01-01..2020-12-31', '3 March: ~2020-03-03'],
    ],
    [
      'The goal, 2028, stood until this March.',
      ['2028: 2028-01-01..2028-12-31', 'this March: ~2017-03-01..2017-03-31'],
    ],
    [
      'In 2008 he moved, and in September he died.',
      ['2008: 2008-01-01..2008-12-31', 'September: ~2008-09-01..2008-09-30'],
    ],
  ])('%s', (sentence, expected) => {
    expect(timesRead(sentence)).toEqual(expected);
  });
});
