import { describe, expect, it } from 'vitest';
import { contradictsTime, saidAtAnotherTime, timeAsked } from '../../../../src/answering/time/index.js';

const VISITS =
  'In December 2016, Vladimir Putin made a visit to Japan, while in April 2017, Shinzo Abe visited Russia.';

function contradicts(question: string, sentence: string, words: string, published = '2017-07-07'): boolean {
  const start = sentence.indexOf(words);
  return contradictsTime(
    timeAsked(question, '2019-08-14'),
    sentence,
    { start, end: start + words.length },
    published,
  );
}

describe('words of another time than the question', () => {
  it('contradict it where their own statement is dated otherwise', () => {
    expect(contradicts('did Putin visit Japan in 2017?', VISITS, 'made a visit')).toBe(true);
    const both = 'made a visit to Japan, while in April 2017, Shinzo Abe visited Russia';
    expect(contradicts('did Putin visit Japan in 2017?', VISITS, both)).toBe(true);
    expect(contradicts('who visited Russia in 2016?', VISITS, 'Shinzo Abe')).toBe(true);
    expect(
      contradicts('did Putin visit Japan this way in 2015?', 'Putin visited Japan last year.', 'Japan'),
    ).toBe(true);
  });

  it('contradict it where it asks for what is to come and they are over', () => {
    const plan = 'Putin, who came in December 2016, will come again in May 2018.';
    expect(contradicts('when will putin visit japan', VISITS, 'In December 2016')).toBe(true);
    expect(contradicts('Will Putin visit Japan again?', VISITS, 'In December 2016')).toBe(true);
    expect(contradicts('is he going to visit Japan', VISITS, 'In December 2016')).toBe(true);
    expect(contradicts('when will putin visit japan', plan, 'May 2018')).toBe(false);
    expect(contradicts('when will putin visit japan', plan, 'Putin')).toBe(false);
    expect(contradicts('when did Putin say he will visit Japan', VISITS, 'In December 2016')).toBe(false);
  });

  it('contradict it where it asks when something was and they lie far ahead of their article', () => {
    const plan = 'The tram is to open in 2029, and work began in April 2017.';
    expect(contradicts('When did the tram open?', plan, '2029')).toBe(true);
    expect(contradicts('Tind tram, when was it opened?', plan, 'in 2029')).toBe(true);
    expect(contradicts('in what year did the tram open', plan, '2029')).toBe(true);
    expect(contradicts('When did work begin?', plan, 'April 2017')).toBe(false);
    expect(contradicts('When was the tram due to open?', plan, '2029')).toBe(false);
    expect(contradicts('When did he say the tram would open?', plan, '2029')).toBe(false);
    expect(contradicts('When does the tram open?', plan, '2029')).toBe(false);
    expect(contradicts('When did the tram open and when does it close?', plan, '2029')).toBe(false);
    expect(contradicts('When did it open?', 'It will open on 1 August.', '1 August')).toBe(false);
    expect(contradicts('When did the tram open?', plan, '2029', '')).toBe(false);
  });

  it('do not where it is dated as asked, or not at all', () => {
    expect(contradicts('did Putin visit Japan in 2016?', VISITS, 'made a visit')).toBe(false);
    expect(contradicts('who visited Russia in April 2017?', VISITS, 'Shinzo Abe')).toBe(false);
    expect(contradicts('who visited Russia in 2016?', 'Abe visited Russia.', 'Abe')).toBe(false);
    expect(contradicts('who visited Russia in 2016?', 'Abe visited Russia on Friday.', 'Abe', '')).toBe(
      false,
    );
  });

  it('do not where the question names no time that limits it', () => {
    expect(contradicts('did Putin visit Japan?', VISITS, 'made a visit')).toBe(false);
    expect(contradicts('who won the 2018 election?', 'In 2017, Macron won.', 'Macron')).toBe(false);
    expect(contradicts('what did we report in 2018 about Japan', VISITS, 'made a visit')).toBe(false);
    expect(contradicts('did Putin visit Japan last year', VISITS, 'made a visit')).toBe(false);
  });
});

describe('words that were said at another time than the question', () => {
  const contradicted = (question: string, sentence: string) =>
    saidAtAnotherTime(timeAsked(question, '2019-08-14'), sentence, '2017-12-01');

  it('contradict it unless they speak of its time', () => {
    expect(contradicted('what did O’Donnell say in 2016', '“It is too late,” O’Donnell said.')).toBe(true);
    expect(contradicted('what did O’Donnell say in 2016', 'In 2016 O’Donnell said it was late.')).toBe(false);
    expect(contradicted('what did O’Donnell say in 2017', '“It is too late,” O’Donnell said.')).toBe(false);
    expect(contradicted('what did O’Donnell say', '“It is too late,” O’Donnell said.')).toBe(false);
  });
});
