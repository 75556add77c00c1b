import { describe, expect, it } from 'vitest';
import { questionTerms, terms } from '../../../embeddings/terms/terms.js';
import { PassageContents } from '../../../src/answering/ranking/passage-contents.js';
import { drawUpTimeline } from '../../../src/answering/timeline/draw-up-timeline.js';
import { mergeAlike } from '../../../src/answering/timeline/merge-alike.js';
import { toldTimes } from '../../../src/answering/timeline/told-times.js';
import type { TimelineQuery } from '../../../src/coverage/index.js';
import { type DescribedPassage, retrieved } from '../../support/retrieved.js';

function drawUp(query: TimelineQuery, passages: readonly DescribedPassage[], published = '2017-07-07') {
  const found = retrieved(query.topic, passages);
  const candidates = found.candidates.map((one) => ({ ...one, article: { ...one.article, published } }));
  return drawUpTimeline(query, questionTerms(query.topic), { ...found, candidates }, new PassageContents());
}

const visits: readonly DescribedPassage[] = [
  {
    id: 'a',
    before: 'Before. ',
    sentences: [
      ['Abe visits Russia again this year.', 0.7],
      ['Abe first visited Russia in 2016.', 0.7],
      ['Abe said on Friday that Russia was near.', 0.7],
      ['Abe likes Russia.', 0.9],
    ],
  },
  { id: 'b', sentences: [['Abe first visited Russia in 2016, officials say.', 0.6]] },
  { id: 'c', sentences: [['Volcanoes erupted in March 2017.', 0.1]] },
];

describe('drawUpTimeline', () => {
  it('puts dated sentences on the topic in order of the time they speak of, each once', () => {
    const { entries, left } = drawUp({ topic: 'Abe Russia' }, visits);
    expect(entries.map(({ text }) => text)).toEqual([
      'Abe first visited Russia in 2016.',
      'Abe visits Russia again this year.',
      'Abe said on Friday that Russia was near.',
    ]);
    expect(left).toBe(0);
  });

  it('gives the place of the sentence and of its time in the article, and the days meant', () => {
    const [, visit] = drawUp({ topic: 'Abe Russia' }, visits).entries;
    expect(visit).toMatchObject({
      article: { id: 'a' },
      start: 'Before. '.length,
      resolved: true,
      time: { text: 'this year', from: '2017-01-01', to: '2017-12-31', certainty: 'certain' },
    });
    expect(visit?.time.start).toBe('Before. Abe visits Russia again '.length);
  });

  it('names the other articles that say nearly the same', () => {
    const [first] = drawUp({ topic: 'Abe Russia' }, visits).entries;
    expect(first?.article.id).toBe('a');
    expect(first?.also.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps to the days asked for', () => {
    const texts = (query: Omit<TimelineQuery, 'topic'>) =>
      drawUp({ topic: 'Abe Russia', ...query }, visits).entries.map(({ time }) => time.text);
    expect(texts({ from: '2017-01-01' })).toEqual(['this year', 'Friday']);
    expect(texts({ to: '2016-12-31' })).toEqual(['2016']);
    expect(texts({ from: '2018-01-01' })).toEqual([]);
  });

  it('leaves out what has least to do with the topic, and counts it', () => {
    const visit = (year: number, cosine: number): DescribedPassage => ({
      id: `a${year}`,
      sentences: [[`Abe visited Russia in ${year}.`, cosine]],
    });
    const early = [1950, 1951].map((year) => visit(year, 0.4));
    const later = Array.from({ length: 50 }, (_, i) => visit(1952 + i, 0.8));
    const { entries, left } = drawUp({ topic: 'Abe Russia' }, [...early, ...later]);
    expect(entries).toHaveLength(50);
    expect(entries[0]?.time.text).toBe('1952');
    expect(left).toBe(2);
  });
});

describe('toldTimes', () => {
  const words = (sentence: string) =>
    toldTimes(sentence, '2017-07-07', {}).map(({ start, end }) => sentence.slice(start, end));

  it('are the finest of a sentence', () => {
    expect(words('In 2016, on 3 May, they met.')).toEqual(['3 May']);
    expect(words('The tram derailed on 14 August last year.')).toEqual(['14 August last year']);
    expect(words('The museum is open from April to October.')).toEqual(['April to October']);
    expect(words('Putin came in December 2016, Abe in April 2017.')).toEqual(['December 2016', 'April 2017']);
  });

  it('are when it happened rather than when it was told', () => {
    expect(words('Kishida said on Friday that they had met in April 2017.')).toEqual(['April 2017']);
    expect(words('On Friday, he said that they had met in 2016.')).toEqual(['2016']);
    expect(words('Kishida said on Friday that all was well.')).toEqual(['Friday']);
    expect(words('It will not open before May 2018, the council said on Thursday.')).toEqual(['May 2018']);
    expect(words('Ten people died on Monday, the ministry said on Wednesday.')).toEqual(['Monday']);
  });

  it('are none where the days are unknown', () => {
    expect(toldTimes('They met on Friday at noon.', undefined, {})).toEqual([]);
  });
});

describe('mergeAlike', () => {
  const sentence = (articleId: string, text: string, day = '2017-07-07') => ({
    articleId,
    from: day,
    to: day,
    terms: new Set(terms(text)),
  });

  it('takes sentences of the same days and nearly the same words as one', () => {
    const first = sentence('a', 'Abe met Putin in Moscow and spoke of peace.');
    const edited = sentence('b', 'Abe met Putin in Moscow, and they spoke of peace.');
    const other = sentence('c', 'Abe met Trump in Hamburg and spoke of trade.');
    const later = sentence('d', 'Abe met Putin in Moscow and spoke of peace.', '2017-07-08');
    expect(mergeAlike([first, edited, other, later])).toEqual([
      { sentence: first, others: [edited] },
      { sentence: other, others: [] },
      { sentence: later, others: [] },
    ]);
  });
});
