import { describe, expect, it } from 'vitest';
import { timesRead } from '../../../../support/times-read.js';

describe('days of the week', () => {
  it.each<[string, string[]]>([
    ['They worked since Monday last week.', ['Monday last week: ~2017-06-26']],
    ['It happened on Sunday last week, police said.', ['Sunday last week: ~2017-07-02']],
    ['The strike begins on Monday next week.', ['Monday next week: ~2017-07-10']],
    ['The vote was on Thursday of this week.', ['Thursday of this week: ~2017-07-06']],
    ['He left on Tuesday night last week.', ['Tuesday night last week: ~2017-06-27']],
    ['Last week, on Tuesday, he left.', ['Last week, on Tuesday: ~2017-06-27']],
    ['They vote on Thursday week.', ['Thursday week: ~2017-07-20']],
    ['They met this Tuesday.', ['this Tuesday: ~2017-07-04']],
    ['They will meet this Tuesday.', ['this Tuesday: ~2017-07-11']],
    ['He said this Tuesday will be hard.', ['this Tuesday: ~2017-07-11']],
    ['On that Friday they met.', ['Friday: ?']],
    ['They met on the Monday before the vote.', ['Monday: ?']],
    ['They met one Monday in May 2016.', ['Monday: ?', 'May 2016: 2016-05-01..2016-05-31']],
    ['He said that Monday was hard.', ['Monday: ~2017-07-03']],
    ['It met a Monday deadline.', ['Monday: ~2017-07-03']],
    ['The train left at 2015 GMT on Tuesday.', ['2015: ?', 'Tuesday: ~2017-07-04']],
    ['It burned at about 2030 on Monday.', ['2030: ?', 'Monday: ~2017-07-03']],
    ['The fair is on Saturday and Sunday.', ['Saturday: ~2017-07-08', 'Sunday: ~2017-07-09']],
    ['He left on Monday\nlast\nweek.', ['Monday\nlast\nweek: ~2017-06-26']],
    ['They met on Friday.', ['Friday: ~2017-07-07']],
    ['They met on Thursday evening.', ['Thursday: ~2017-07-06']],
    ['The forum will open on Monday.', ['Monday: ~2017-07-10']],
    ['He said on Wednesday that he will run.', ['Wednesday: ~2017-07-05']],
    ['Last Friday they met.', ['Last Friday: ~2017-06-30']],
  ])('%s', (sentence, expected) => {
    expect(timesRead(sentence)).toEqual(expected);
  });
});
