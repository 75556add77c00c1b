import { describe, expect, it } from 'vitest';
import { timesRead } from '../../../../support/times-read.js';

describe('ranges of times', () => {
  it.each<[string, string[]]>([
    ['It ran from 3 May to 6 June last year.', ['3 May to 6 June last year: 2016-05-03..2016-06-06']],
    ['It rained from March to May last year.', ['March to May last year: 2016-03-01..2016-05-31']],
    [
      'The crash of 3 May last year is before a court that sat in June.',
      ['3 May last year: 2016-05-03', 'June: ~2017-06-01..2017-06-30'],
    ],
    ['The library is open Monday to Friday.', ['Monday to Friday: ~2017-07-03..2017-07-07']],
    [
      'The show opened on Monday and runs until 30 August.',
      ['Monday: ~2017-07-03', '30 August: ~2017-08-30'],
    ],
    ['The road is closed from Thursday to Sunday.', ['Thursday to Sunday: ~2017-07-06..2017-07-09']],
    ['The strike lasted from Thursday to Sunday.', ['Thursday to Sunday: ~2017-06-29..2017-07-02']],
    ['It will be closed from Tuesday to Monday.', ['Tuesday to Monday: ~2017-07-11..2017-07-17']],
    ['Open from April to October.', ['April to October: ~2017-04-01..2017-10-31']],
    ['It was closed from April to October.', ['April to October: ~2016-04-01..2016-10-31']],
    ['It was closed from November 2015 to February.', ['November 2015 to February: ~2015-11-01..2016-02-29']],
    ['It was closed from November to February 2016.', ['November to February 2016: ~2015-11-01..2016-02-29']],
    [
      'It was shut from November to February last year.',
      ['November to February last year: ~2015-11-01..2016-02-29'],
    ],
    [
      'A warning applies from 9 p.m. tonight to noon on Sunday.',
      ['9 p.m.: ?', 'tonight to noon on Sunday: ~2017-07-07..2017-07-09'],
    ],
    [
      'It is shut from Monday at 9 a.m. until 6 p.m. on Tuesday.',
      ['Monday at 9 a.m. until 6 p.m. on Tuesday: ~2017-07-10..2017-07-11'],
    ],
    ['The match was moved from Monday to Tuesday.', ['Monday: ~2017-07-03', 'Tuesday: ~2017-07-04']],
    [
      'They met on Monday at 9 a.m. and on Tuesday.',
      ['Monday: ~2017-07-03', '9 a.m.: ?', 'Tuesday: ~2017-07-04'],
    ],
    [
      'The hearing was adjourned on Monday until Wednesday.',
      ['Monday until Wednesday: ~2017-07-03..2017-07-05'],
    ],
    ['The deadline was extended from 5 July to 10 July.', ['5 July: 2017-07-05', '10 July: ~2017-07-10']],
    ['The match was moved from Friday to Monday.', ['Friday: ~2017-07-07', 'Monday: ~2017-07-10']],
    ['The road was closed from 5 July to 10 July.', ['5 July to 10 July: ~2017-07-05..2017-07-10']],
    ['The sale runs from Monday to Wednesday.', ['Monday to Wednesday: ~2017-07-10..2017-07-12']],
    ['The sale runs from Monday to Sunday.', ['Monday to Sunday: ~2017-07-03..2017-07-09']],
    ['The sale ran from Monday to Wednesday.', ['Monday to Wednesday: ~2017-07-03..2017-07-05']],
    [
      'It was brought forward from Thursday to Wednesday.',
      ['Thursday: ~2017-07-06', 'Wednesday: ~2017-07-05'],
    ],
    ['It was moved from Thursday to Wednesday.', ['Thursday: ~2017-07-06', 'Wednesday: ~2017-07-05']],
    ['It was put off from Thursday to Wednesday.', ['Thursday: ~2017-07-06', 'Wednesday: ~2017-07-12']],
  ])('%s', (sentence, expected) => {
    expect(timesRead(sentence)).toEqual(expected);
  });
});
