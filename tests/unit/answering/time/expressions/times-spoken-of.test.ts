import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvedTimes, saysWhen, timesSpokenOf } from '../../../../../src/answering/time/index.js';

/** A Friday. */
const PUBLISHED = '2017-07-07';

/** 'words: from..to', one an expression; '?' for unknown days, '~' for likely ones. */
function read(sentence: string, published: string | undefined = PUBLISHED): string[] {
  return timesSpokenOf(sentence, published).map(({ start, end, days, certainty }) => {
    const range = days ? (days.from === days.to ? days.from : `${days.from}..${days.to}`) : '?';
    return `${sentence.slice(start, end)}: ${certainty === 'likely' && days ? '~' : ''}${range}`;
  });
}

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
    expect(read(sentence)).toEqual(expected);
    // They are the same whenever the article was published.
    expect(read(sentence, undefined)).toEqual(expected);
  });
});

describe('timesSpokenOf: times that the day of publication makes into dates', () => {
  it.each<[string, string[]]>([
    ['He arrived yesterday.', ['yesterday: 2017-07-06']],
    ['She left two days ago.', ['two days ago: 2017-07-05']],
    ['They met the day before yesterday.', ['the day before yesterday: 2017-07-05']],
    ['They meet tomorrow.', ['tomorrow: 2017-07-08']],
    ['The visit is planned for this year.', ['this year: 2017-01-01..2017-12-31']],
    ['They met last year.', ['last year: 2016-01-01..2016-12-31']],
    ['Next month they meet again.', ['Next month: 2017-08-01..2017-08-31']],
    ['They met last week in Osaka.', ['last week: ~2017-06-26..2017-07-02']],
    ['Earlier this month they spoke.', ['Earlier this month: ~2017-07-01..2017-07-07']],
    ['It is due by the end of the year.', ['the end of the year: ~2017-11-01..2017-12-31']],
    ['Over the last decade it grew.', ['the last decade: ~2007-07-07..2017-07-07']],
    ['In the past three years it grew.', ['the past three years: ~2014-07-07..2017-07-07']],
    ['It was closed the last three weeks.', ['the last three weeks: ~2017-06-16..2017-07-07']],
    ['These last two days were hard.', ['last two days: ~2017-07-05..2017-07-07']],
    ['In last two days he left.', ['last two days: ~2017-07-05..2017-07-07']],
    ['Last two weeks were hard.', ['Last two weeks: ~2017-06-23..2017-07-07']],
    ['It is expected to last the next three weeks.', ['the next three weeks: ~2017-07-07..2017-07-28']],
    ['Two years ago they met.', ['Two years ago: ~2015-01-01..2015-12-31']],
    ['Last winter was cold.', ['Last winter: ~2016-12-01..2017-02-28']],
    ['May of last year was wet.', ['May of last year: 2016-05-01..2016-05-31']],
    ['The crash on 14 August last year killed three.', ['14 August last year: 2016-08-14']],
    ['It ended on May 4 last year.', ['May 4 last year: 2016-05-04']],
    ['He was held on 3 March, last year.', ['3 March, last year: 2016-03-03']],
    ['A law of 1 January of next year.', ['1 January of next year: 2018-01-01']],
    ['He was held on Friday, 3 March this year.', ['Friday, 3 March this year: 2017-03-03']],
    ['It ran from 3 May to 6 June last year.', ['3 May to 6 June last year: 2016-05-03..2016-06-06']],
    ['It rained from March to May last year.', ['March to May last year: 2016-03-01..2016-05-31']],
    [
      'The crash of 3 May last year is before a court that sat in June.',
      ['3 May last year: 2016-05-03', 'June: ~2017-06-01..2017-06-30'],
    ],
    ['They worked since Monday last week.', ['Monday last week: ~2017-06-26']],
    ['It happened on Sunday last week, police said.', ['Sunday last week: ~2017-07-02']],
    ['The strike begins on Monday next week.', ['Monday next week: ~2017-07-10']],
    ['The vote was on Thursday of this week.', ['Thursday of this week: ~2017-07-06']],
    ['He left on Tuesday night last week.', ['Tuesday night last week: ~2017-06-27']],
    ['Last week, on Tuesday, he left.', ['Last week, on Tuesday: ~2017-06-27']],
    ['They vote on Thursday week.', ['Thursday week: ~2017-07-20']],
    ['On 3 July 68 people were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July 120–150 people were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July 120 – 150 people were hurt.', ['3 July: ?']],
    ['On 3 July 365 were hurt.', ['3 July: 2017-07-03']],
    ['On 3 July, 365 Russian soldiers left.', ['3 July: 2017-07-03']],
    ['On July 3, 120 Russian soldiers left.', ['July 3: 2017-07-03']],
    ['They met on 3 July 10.30 a.m.', ['3 July: 2017-07-03', '10.30 a.m.: ?']],
    ['It was shut on July 3, 12 and 19.', ['July 3: 2017-07-03']],
    ['It opened twenty-five years ago.', ['twenty-five years ago: ~1992-01-01..1992-12-31']],
    ['It opened thirty years ago.', ['thirty years ago: ~1987-01-01..1987-12-31']],
    ['It opened a hundred years ago.', ['a hundred years ago: ~1917-01-01..1917-12-31']],
    ['It opened two hundred and five years ago.', []],
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
    ['The fair is on Saturday and Sunday.', ['Saturday: ~2017-07-08', 'Sunday: ~2017-07-09']],
    ['The library is open Monday to Friday.', ['Monday to Friday: ~2017-07-03..2017-07-07']],
    [
      'The show opened on Monday and runs until 30 August.',
      ['Monday: ~2017-07-03', '30 August: ~2017-08-30'],
    ],
    ['Rovers won this weekend’s race.', ['this weekend: ~2017-07-01..2017-07-02']],
    ['Rovers race this weekend.', ['this weekend: ~2017-07-08..2017-07-09']],
    [
      'In 2020 the line will open, and on 3 March the tunnel.',
      ['2020: 2020-01-01..2020-12-31', '3 March: ~2020-03-03'],
    ],
    ['It is now the middle of June.', ['the middle of June: ~2017-06-09..2017-06-23']],
    ['The Sept. 11 attacks were worse.', ['Sept. 11: ?']],
    ['The 3 July fire was worse.', ['3 July: 2017-07-03']],
    ['It will be ready for the 5 November election.', ['5 November: ~2017-11-05']],
    ['It will be cut after losing money in June.', ['June: ~2017-06-01..2017-06-30']],
    ['He left half a year ago.', ['half a year ago: ~2017-01-01..2017-01-31']],
    ['It was built half a century ago.', ['half a century ago: ~1960-01-01..1969-12-31']],
    ['It opened a quarter of a century ago.', ['a quarter of a century ago: ~1990-01-01..1999-12-31']],
    ['He came half a decade ago.', ['half a decade ago: ~2012-01-01..2012-12-31']],
    ['He scored in the second half two years ago.', ['two years ago: ~2015-01-01..2015-12-31']],
    ['He left half an hour ago.', ['half an hour ago: ~2017-07-07']],
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
    ['The museum is closed until September.', ['September: ~2017-09-01..2017-09-30']],
    ['Its chairman until September, Smith has left.', ['September: ~2016-09-01..2016-09-30']],
    [
      'The hearing was adjourned on Monday until Wednesday.',
      ['Monday until Wednesday: ~2017-07-03..2017-07-05'],
    ],
    ['The deadline was extended from 5 July to 10 July.', ['5 July: 2017-07-05', '10 July: ~2017-07-10']],
    ['On 3 July 250 in all were hurt.', ['3 July: ?']],
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
    ['We met her a fortnight ago.', ['a fortnight ago: ~2017-06-19..2017-06-25']],
    ['They go to Tind in two weeks’ time.', ['in two weeks’ time: ~2017-07-17..2017-07-23']],
    ["It opens in a month's time.", ["in a month's time: ~2017-08-01..2017-08-31"]],
    [
      'He said in May that it would open in two weeks’ time.',
      ['May: ~2017-05-01..2017-05-31', 'in two weeks’ time: ?'],
    ],
    ['In the spring of next year they return.', ['spring of next year: ~2018-03-01..2018-05-31']],
    ['They met in the summer of last year.', ['summer of last year: ~2016-06-01..2016-08-31']],
    ['The shop was burgled at the weekend.', ['the weekend: ~2017-07-01..2017-07-02']],
    ['They will play at the weekend.', ['the weekend: ~2017-07-08..2017-07-09']],
    ['He has been ill since last Christmas.', ['last Christmas: ~2016-12-24..2016-12-26']],
    ['It is planned for next month.', ['next month: 2017-08-01..2017-08-31']],
    ['He lost in last week’s vote.', ['last week: ~2017-06-26..2017-07-02']],
    ['He left on Monday\nlast\nweek.', ['Monday\nlast\nweek: ~2017-06-26']],
    ['They met on Friday.', ['Friday: ~2017-07-07']],
    ['They met on Thursday evening.', ['Thursday: ~2017-07-06']],
    ['The forum will open on Monday.', ['Monday: ~2017-07-10']],
    ['He said on Wednesday that he will run.', ['Wednesday: ~2017-07-05']],
    ['Last Friday they met.', ['Last Friday: ~2017-06-30']],
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
    ['Repairs will take years, and the city marked the day on Thursday.', ['Thursday: ~2017-07-06']],
    [
      'The goal, 2028, stood until this March.',
      ['2028: 2028-01-01..2028-12-31', 'this March: ~2017-03-01..2017-03-31'],
    ],
    ['Clark in October revealed plans to go.', ['October: ~2016-10-01..2016-10-31']],
    ['They held talks; Obama leaves office on 20 July.', ['20 July: 2017-07-20']],
    ['The bridge will be reopened on Monday.', ['Monday: ~2017-07-10']],
    ['A truce that takes effect on Sunday was agreed.', ['Sunday: ~2017-07-09']],
    ['Talks would resume on Monday.', ['Monday: ~2017-07-10']],
    ['He may visit Moscow in May.', ['May: ~2018-05-01..2018-05-31']],
    ['It was shut and will stay closed until Wednesday.', ['Wednesday: ~2017-07-12']],
    ['The church will be opened and blessed on Sunday.', ['Sunday: ~2017-07-09']],
    ['The trial starts on Wednesday, prosecutors said.', ['Wednesday: ~2017-07-12']],
    ['On Monday, the council said that it will open.', ['Monday: ~2017-07-03']],
    ['He will visit the man arrested on Monday.', ['Monday: ~2017-07-03']],
    ['Will Smith was arrested on Monday.', ['Monday: ~2017-07-03']],
    ['It may have started on Tuesday.', ['Tuesday: ~2017-07-04']],
    ['The match could not be played on Wednesday.', ['Wednesday: ~2017-07-05']],
    ['On 3 July they met.', ['3 July: 2017-07-03']],
    ['On Wednesday, 6 July they met.', ['Wednesday, 6 July: 2016-07-06']],
    ['It is scheduled for 12 December.', ['12 December: ~2017-12-12']],
    [
      'In 2008 he moved, and in September he died.',
      ['2008: 2008-01-01..2008-12-31', 'September: ~2008-09-01..2008-09-30'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'They play Bergset on Wednesday.',
    'They face Tind on Wednesday.',
    'On Wednesday they play Bergset.',
    'The team travels to Tind on Wednesday.',
    'He visits Moscow on Wednesday.',
    'The court sits on Wednesday.',
    'Applications close on Wednesday.',
    'Rovers face Tind on Wednesday.',
    'Norvik United take on second-placed Tind on Wednesday.',
    'Rovers host Tind on Wednesday.',
    'On Wednesday Rovers travel to Tind.',
    'Rovers, who face Tind on Wednesday, beat Lund.',
    'The race is on Wednesday.',
    'The next meeting is at 7 p.m. on Wednesday.',
    'The library is closed on Wednesday.',
    'Storm Vera is forecast to arrive on Wednesday.',
    'Rain is likely to fall on Wednesday.',
    'The council votes on the plan on Wednesday.',
    'Members vote on Wednesday.',
    'Brackwater residents vote Wednesday on the plan.',
    'The firm reports its results on Wednesday.',
    'She takes over on Wednesday.',
    'He was remanded in custody to appear in court on Wednesday.',
    'She was bailed until Wednesday.',
    'The inquest was adjourned to Wednesday.',
    'The harbour is closed until Wednesday.',
    'The warning is in force until Wednesday.',
    'The show is on until Wednesday.',
    'A warning applies until noon on Wednesday.',
    'The road is shut until 9 p.m. on Wednesday.',
    'The exhibition runs until Wednesday.',
    'They have until Wednesday to pay.',
    'The judge gave him until Wednesday to decide.',
    'The hearing was adjourned until Wednesday.',
    'The match was postponed until Wednesday.',
    'Tickets are on sale from Wednesday.',
    'The rule applies from Wednesday.',
    'It was hit last week and is shut until Wednesday.',
  ])('lie ahead: %s', (sentence) => {
    expect(read(sentence)).toContain('Wednesday: ~2017-07-12');
  });

  it.each([
    'He worked until Wednesday.',
    'She kept the shop until Wednesday.',
    'It was shut until Wednesday.',
    'He stood there until Wednesday.',
    'The talks ran until Wednesday.',
    'Footage from Wednesday is grim.',
    'The play on Wednesday is long.',
    'The visit on Wednesday is of note.',
    'His travels to Rome on Wednesday are well known.',
    'The face on Wednesday was another.',
    'The vote had been postponed until Wednesday.',
    'On Wednesday a report on the risks they face was shown.',
    'Abe visits a school on Wednesday.',
    'They said on Wednesday that they play Bergset.',
    'He told them on Wednesday it applies.',
    'The road is open, as it has been since Wednesday.',
    'Rovers beat Tind on Wednesday.',
    'Rovers met Tind on Wednesday.',
    'Rovers, who face Tind soon, beat Lund on Wednesday.',
    'Fox News host Ada Brown on Wednesday apologised.',
    'Police face protesters in Tind on Wednesday.',
    'It is on Wednesday that he was seen.',
    'He is on Wednesday’s list.',
    'He is likely to have been killed on Wednesday.',
    'The man who takes over was seen on Wednesday.',
    'He will miss it after being sent off on Wednesday.',
  ])('lie behind: %s', (sentence) => {
    expect(read(sentence)).toEqual(['Wednesday: ~2017-07-05']);
  });

  it('does not know their days where the day of publication is unknown', () => {
    expect(timesSpokenOf('They met on Friday, a year ago and in May.').map(({ days }) => days)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not take a dateline for a time that the story tells of', () => {
    const lead = 'TOKYO, July 7. /TASS/. Abe met Putin this year.';
    expect(read(lead)).toEqual(['this year: 2017-01-01..2017-12-31']);
    expect(read('PORT ALDA, 6 July 2017 - Mount Serai erupted on Tuesday.')).toEqual([
      'Tuesday: ~2017-07-04',
    ]);
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
    expect(read(sentence)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...'on in since between and to the last this next may May March 7 31 2017 1990s July Sept. 12th century Friday ago two years week year of late – , . summer yesterday 9 a.m. BC 16-17'.split(
    ' ',
  ),
);

describe('timesSpokenOf', () => {
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

describe('saysWhen', () => {
  it.each<[string, number]>([
    ['They met on 7 July 2017.', 1],
    ['They met on 7 July.', 1],
    ['They met in April.', 1],
    ['They met in 2016.', 0.8],
    ['It stood in the 12th century.', 0.8],
    ['They met last year.', 0.5],
    ['They met on Friday.', 0.5],
    ['They met at 9 a.m.', 0.5],
    ['They met.', 0],
  ])('%s', (sentence, worth) => {
    expect(saysWhen(timesSpokenOf(sentence))).toBe(worth);
    expect(saysWhen(timesSpokenOf(sentence, PUBLISHED))).toBe(worth);
  });
});

describe('resolvedTimes', () => {
  const text = 'In April 2017 Abe came; this year Putin may go, in September.';
  const highlight = { start: 100, end: 100 + text.length, text };

  it('tells the days of those that the words leave open, at their place in the article', () => {
    const times = resolvedTimes(highlight, '2017-07-07T09:30:00Z');
    expect(times.map((time) => time.text)).toEqual(['this year', 'September']);
    expect(times[0]).toMatchObject({ from: '2017-01-01', to: '2017-12-31', certainty: 'certain' });
    for (const { start, end, text: said } of times) expect(text.slice(start - 100, end - 100)).toBe(said);
  });

  it('is empty without the day of publication', () => {
    expect(resolvedTimes(highlight, undefined)).toEqual([]);
  });
});
