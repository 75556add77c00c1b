import { describe, expect, it } from 'vitest';
import { timesRead } from '../../../../support/times-read.js';

describe('days and months without a year', () => {
  it.each<[string, string[]]>([
    ['He was held on Friday, 3 March this year.', ['Friday, 3 March this year: 2017-03-03']],
    ['On 3 July 68 people were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July 120–150 people were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July 120 – 150 people were hurt.', ['3 July: ?']],
    ['On 3 July 365 were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July, 365 Russian soldiers left.', ['3 July: 2017-07-03']],
    ['On July 3, 120 Russian soldiers left.', ['July 3: 2017-07-03']],
    ['They met on 3 July 10.30 a.m.', ['3 July: 2017-07-03', '10.30 a.m.: ?']],
    ['It was shut on July 3, 12 and 19.', ['July 3: 2017-07-03']],
    ['The Sept. 11 attacks were worse.', ['Sept. 11: ?']],
    ['The 3 July fire was worse.', ['3 July: 2017-07-03']],
    ['It will be ready for the 5 November election.', ['5 November: ~2017-11-05']],
    ['It will be cut after losing money in June.', ['June: ~2017-06-01..2017-06-30']],
    ['On 3 July 250 in all were hurt.', ['3 July: ?']],
    ['In May they met.', ['May: ~2017-05-01..2017-05-31']],
    ['In September they met.', ['September: ~2016-09-01..2016-09-30']],
    ['The forum will be held in September.', ['September: ~2017-09-01..2017-09-30']],
    ['He expects to be back in September.', ['September: ~2017-09-01..2017-09-30']],
    [
      'The president is to come to the prefecture, where Abe has his constituency, on 15 December.',
      ['15 December: ~2017-12-15'],
    ],
    ['A stronger one followed in the first hours of 8 July.', ['8 July: ~2016-07-08']],
    ['He said the match on 8 July is hard.', ['8 July: 2017-07-08']],
    ['They agreed to meet again on 8 July.', ['8 July: 2017-07-08']],
    ['On 3 July they met.', ['3 July: 2017-07-03']],
    ['On Wednesday, 6 July they met.', ['Wednesday, 6 July: 2016-07-06']],
    ['It is scheduled for 12 December.', ['12 December: ~2017-12-12']],
  ])('%s', (sentence, expected) => {
    expect(timesRead(sentence)).toEqual(expected);
  });
});
