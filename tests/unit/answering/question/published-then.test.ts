import { describe, expect, it } from 'vitest';
import { publishedThen } from '../../../../src/answering/question/published-then.js';

describe('a question about what was published at some time', () => {
  const YEAR = { from: '2016-01-01', to: '2016-12-31' };
  it.each([
    ['what did we report in 2016', YEAR, undefined],
    ['What did we write about Dunmore in 2016?', YEAR, 'Dunmore'],
    ['articles about new bridges from 2016', YEAR, 'new bridges'],
    ['our articles on the Naro quake since May 2018', { from: '2018-05-01' }, 'Naro quake'],
    ['what did we publish last week about Hiroshima', { from: '2019-08-05', to: '2019-08-11' }, 'Hiroshima'],
  ])('“%s”', (question, days, topic) => {
    expect(publishedThen(question, '2019-08-14')).toEqual({ days, topic });
  });

  it.each([
    'What did Abe say in 2016?',
    'what did we report about Abe',
    'Who had health insurance coverage in 2016?',
    'what did the newspaper report in 2016',
  ])('is not “%s”', (question) => {
    expect(publishedThen(question, '2019-08-14')).toBeUndefined();
  });
});
