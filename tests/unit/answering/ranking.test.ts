import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { answerQuestion } from '../../../src/answering/answer-question.js';
import { PassageContents } from '../../../src/answering/ranking/passage-contents.js';
import { rankRetrieval } from '../../../src/answering/ranking/rank-passages.js';
import { answered, quotedIds } from '../../support/answered.js';
import { answeringParts } from '../../support/answering-parts.js';
import { type DescribedPassage, retrieved } from '../../support/retrieved.js';

describe('ranking', () => {
  it('prefers meaning where the words say nothing', () => {
    // No term of the question stands in either: only the vectors know that rain is weather.
    const answer = answered('how is the weather', [
      { id: 'budget', sentences: [['Parliament passed it.', 0.1]] },
      { id: 'rain', sentences: [['It rained all day.', 0.6]] },
    ]);
    expect(quotedIds(answer)).toEqual(['rain', 'budget']);
  });

  it('prefers the name that was asked for where meaning cannot tell', () => {
    // To the vectors one ship is like the other; the rare term is what was meant.
    const answer = answered('where is the Ehime Maru', [
      { id: 'other', sentences: [['The Kashima lies in the harbour.', 0.52]] },
      { id: 'asked', sentences: [['The Ehime Maru lies in the harbour.', 0.5]] },
      { id: 'third', sentences: [['The Nadeshiko lies in the harbour.', 0.51]] },
    ]);
    expect(quotedIds(answer)[0]).toBe('asked');
  });

  it('gives little probability to a quote of another matter, however few there are', () => {
    const { quotes } = answered('when did Abe visit Russia', [
      { id: 'visit', sentences: [['Shinzo Abe visited Russia in April 2017.', 0.75]] },
      { id: 'second', sentences: [['Shinzo Abe visited Russia in May 2018 too.', 0.7]] },
      { id: 'bridge', sentences: [['The repair will cost twelve million euros.', 0.02]] },
    ]);
    const [first, second, unrelated] = quotes.map(({ score }) => score);
    expect(second).toBeGreaterThan((first ?? 1) / 3);
    expect(unrelated).toBeLessThan(0.01);
  });

  it('gives a rare term more weight than one that stands everywhere', () => {
    // 'visit' is in every passage; 'Sochi' in one.
    const answer = answered('visit to Sochi', [
      { id: 'a', sentences: [['The visit was short, a visit as usual.', 0.4]] },
      { id: 'b', sentences: [['He went to Sochi; the visit is over.', 0.4]] },
      { id: 'c', sentences: [['A visit is planned.', 0.4]] },
    ]);
    expect(quotedIds(answer)[0]).toBe('b');
  });

  it('counts the headline for the passage below it', () => {
    // The story itself never says again what its headline says.
    const answer = answered('golf at Mar-a-Lago', [
      { id: 'plain', title: 'A weekend', sentences: [['They played for hours.', 0.4]] },
      { id: 'titled', title: 'Golf at Mar-a-Lago', sentences: [['They played for hours.', 0.4]] },
    ]);
    expect(quotedIds(answer)[0]).toBe('titled');
  });

  it('counts the year of publication as if the article named it', () => {
    const question = 'how much did the bridge cost in 2021';
    const sentences = [['The bridge cost ten million pounds.', 0.5]] as const;
    const of = (published: string) => ({ id: published.slice(0, 4), published, sentences });
    const answer = answered(question, [of('2023-05-01'), of('2021-05-01')]);
    expect(quotedIds(answer)[0]).toBe('2021');
    expect(answered(question, [of('2023-05-01')]).probability).toBeLessThan(answer.probability / 2);
  });

  it('marks the sentence that has the words of the question', () => {
    // Both are near in meaning; 'turnout' tells which one answers.
    const answer = answered('what was the turnout in the election', [
      {
        id: 'vote',
        sentences: [
          ['The election was held on Sunday.', 0.55],
          ['Turnout in the election was 53.68 percent.', 0.55],
          ['A typhoon kept people at home.', 0.3],
        ],
      },
    ]);
    expect(answer.quotes[0]?.highlight.text).toBe('Turnout in the election was 53.68 percent.');
  });

  it('marks the nearest sentence where none has a word of the question', () => {
    const answer = answered('how is the weather', [
      {
        id: 'rain',
        sentences: [
          ['Nobody came.', 0.1],
          ['It rained all day.', 0.6],
        ],
      },
    ]);
    expect(answer.quotes[0]?.highlight.text).toBe('It rained all day.');
  });

  it('prefers a sentence that holds what is asked for to its equals beside it', () => {
    const answer = answered('when was the bridge closed', [
      {
        id: 'bridge',
        sentences: [
          ['The bridge was closed for the traffic.', 0.6],
          ['The bridge was closed in March 2014.', 0.58],
          ['The bridge was closed by the mayor.', 0.6],
        ],
      },
    ]);
    expect(answer.quotes[0]?.highlight.text).toBe('The bridge was closed in March 2014.');
  });

  it('prefers what answers to the same question asked by another', () => {
    const thread: DescribedPassage = {
      id: 'thread',
      sentences: [
        ['How do you make cappuccino without a machine?', 0.9],
        ['Cappuccino can be made with a jar of hot milk.', 0.6],
      ],
    };
    const question = 'how do I make cappuccino without a machine';
    expect(answered(question, [thread]).quotes[0]?.highlight.text).toContain('a jar of hot milk');
    const onlyAsked = answered(question, [{ ...thread, sentences: thread.sentences.slice(0, 1) }]);
    expect(onlyAsked.answered).toBe(false);
  });

  it('prefers what was said by whom the question names', () => {
    const answer = answered('what did Kishida say about the treaty', [
      {
        id: 'talks',
        sentences: [
          // As near and with the same words: only who says it differs.
          ['Kishida heard that the treaty must wait, Lavrov said.', 0.6],
          ['The treaty must come soon, Kishida said.', 0.6],
        ],
      },
    ]);
    expect(answer.quotes[0]?.highlight.text).toBe('The treaty must come soon, Kishida said.');
  });

  it('finds the sentence whose subject the one before names', () => {
    const answer = answered('what does the Ehime Maru carry', [
      {
        id: 'ship',
        sentences: [
          ['The Ehime Maru left on Friday.', 0.5],
          ['It carries steel.', 0.5],
          ['Another one carries steel too.', 0.5],
        ],
      },
    ]);
    const [, second] = answer.quotes;
    expect([answer.quotes[0]?.highlight.text, second?.highlight.text]).toContain('It carries steel.');
  });

  it('ranks the terms of a text that came again under an old id by the new text', () => {
    // The same id and revision, removed and ingested anew: what was kept of the old text must not count.
    const kept = new PassageContents();
    const ask = (text: string, passages: readonly DescribedPassage[]) => {
      const ranking = rankRetrieval(questionTerms(text), retrieved(text, passages));
      return answerQuestion({ text }, ranking, answeringParts(text, ranking, kept));
    };
    const old = [
      ['Snow fell in Juneau.', 0.4],
      ['The harbour is closed.', 0.4],
    ] as const;
    ask('harbour', [{ id: 'x', sentences: old }]);
    const answer = ask('harbour', [
      {
        id: 'x',
        sentences: [
          ['The harbour is open.', 0.4],
          ['Snow fell in Juneau.', 0.4],
        ],
      },
    ]);
    expect(answer.quotes[0]?.highlight.text).toBe('The harbour is open.');
  });
});
