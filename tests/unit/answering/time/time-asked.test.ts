import { describe, expect, it } from 'vitest';
import { timeAsked } from '../../../../src/answering/time/index.js';

/** A Wednesday. */
const TODAY = '2019-08-14';

function time(question: string): string | undefined {
  const { time: asked } = timeAsked(question, TODAY);
  return asked && `${asked.from ?? ''}..${asked.to ?? ''} ${asked.of}${asked.limits ? '' : ' (named only)'}`;
}

describe('timeAsked: the time that a question names', () => {
  it.each<[string, string | undefined]>([
    ['What did Abe say in 2016?', '2016-01-01..2016-12-31 either'],
    ['who resigned in march 2017', '2017-03-01..2017-03-31 either'],
    ['WHO RESIGNED IN MARCH 2017', '2017-03-01..2017-03-31 either'],
    ['What happened on 7 July 2017?', '2017-07-07..2017-07-07 either'],
    ['what happened on 7 july last year', '2018-07-07..2018-07-07 either'],
    ['what happened on may 4 last year', '2018-05-04..2018-05-04 either'],
    ['what did he say on monday last week', '2019-08-05..2019-08-05 either'],
    ['what happened from july to september', '2018-07-01..2018-09-30 either'],
    ['what happened from monday to thursday', '2019-08-05..2019-08-08 either'],
    ['what has changed since May', '2019-05-01.. either'],
    ['what did they build from 2015 on', '2015-01-01.. either'],
    ['What has Abe done since 2015?', '2015-01-01.. either'],
    ['What did he do after 2015?', '2016-01-01.. either'],
    ['Who ruled before 1990?', '..1989-12-31 either'],
    ['How many were there by 2010?', '..2010-12-31 either'],
    ['What happened between March and June 2017?', '2017-03-01..2017-06-30 either'],
    ['Who was president from 2001 to 2005?', '2001-01-01..2005-12-31 either'],
    ['What did Trump say last week?', '2019-08-05..2019-08-11 either'],
    ['what happened yesterday', '2019-08-13..2019-08-13 either'],
    ['What was built in the 1990s?', '1990-01-01..1999-12-31 either'],
    ['What did we publish last week about Hiroshima?', '2019-08-05..2019-08-11 publication'],
    ['our stories from 2016 on Pearl Harbor', '2016-01-01..2016-12-31 publication'],
    ['articles about Abe since June 2017', '2017-06-01.. publication'],
    ['Who won the 2016 Olympics?', '2016-01-01..2016-12-31 either (named only)'],
    ['Who scored in the 1990 World Cup?', '1990-01-01..1990-12-31 either (named only)'],
    ['Kumamoto 2016 earthquake damage', '2016-01-01..2016-12-31 either (named only)'],
    ['what happened over the last two weeks', '2019-07-31..2019-08-14 either'],
    ['what has changed last 3 days', '2019-08-11..2019-08-14 either'],
    ['Will the strike last two weeks?', undefined],
    ['How many batteries can last ten years?', undefined],
    ['What did he say before the summit?', undefined],
    ['What may happen next?', undefined],
    ['What did Theresa May say?', undefined],
    ['how many people march in the top 10 may parades', undefined],
    ['What is Abe doing today?', undefined],
  ])('%s', (question, expected) => {
    expect(time(question)).toBe(expected);
  });
});

describe('timeAsked: whether it wants the newest', () => {
  it.each([
    'What is the latest on the peace treaty?',
    'Who is the current foreign minister?',
    'What is he doing now?',
    'most recent talks with Russia',
    'When was the last time Abe visited Russia?',
  ])('%s', (question) => {
    expect(timeAsked(question, TODAY).newest).toBe(true);
  });

  it.each([
    'When did Abe visit Russia?',
    'Who discovered alternating current?',
    'What did he know?',
    'What is now called Edo?',
  ])('not: %s', (question) => {
    expect(timeAsked(question, TODAY).newest).toBe(false);
  });
});
