import { describe, expect, it } from 'vitest';
import type { PassageReading } from '../../../../embeddings/reader.js';
import { questionTerms } from '../../../../embeddings/terms/terms.js';
import { answerQuestion } from '../../../../src/answering/answer-question.js';
import { rankRetrieval } from '../../../../src/answering/ranking/rank-passages.js';
import { passagesToReadAgain } from '../../../../src/answering/reading/passages-to-read.js';
import type { Readings } from '../../../../src/answering/reading/readings.js';
import { answeringParts } from '../../../support/answering-parts.js';
import { retrieved } from '../../../support/retrieved.js';

const QUESTION = 'who opened the bridge';

/** Three passages of equal worth to retrieval, of two sentences each. */
const ranking = rankRetrieval(
  questionTerms(QUESTION),
  retrieved(
    QUESTION,
    ['Mayor Ito', 'Governor Abe', 'President Lee'].map((who, i) => ({
      id: `a${i}`,
      title: 'A bridge',
      sentences: [
        [`${who} opened the bridge.`, 0.6],
        ['The bridge is long.', 0.6],
      ],
    })),
  ),
);
const parts = answeringParts(QUESTION, ranking);

/**
 * Sure that the first sentence answers (its first two words), or that nothing does.
 * @param words log of the probability that it is just these, where one answers
 */
function reading(answers: boolean, words = -0.1): PassageReading {
  const size = answers ? 1 : -1;
  return {
    has: 4 * size,
    gap: 6 * size,
    span: { start: 0, end: 8 },
    sentenceSpans: [{ start: 0, end: 8 }, undefined],
    sentenceLogMass: answers ? [-0.1, -6] : [-7, -7],
    spanLogMass: answers ? [words, -6] : [-7, -7],
  };
}

const answer = (readings: Readings) => answerQuestion({ text: QUESTION }, ranking, { ...parts, readings });
const articlesOf = (readings: Readings) => answer(readings).quotes.map(({ article }) => article.id);
function passageOf(id: string) {
  const passage = ranking.passages.find(({ candidate }) => candidate.article.id === id);
  if (!passage) throw new Error(`no passage of ${id} was ranked`);
  return passage;
}
const read = (answering: string, words?: number) =>
  ranking.passages.map(({ candidate }) => reading(candidate.article.id === answering, words));
const again = (first: Readings['first']) => passagesToReadAgain(ranking, { ...parts, readings: { first } });

describe('what was read twice', () => {
  it('is the two passages whose sentences were best when read once', () => {
    const passages = again(read('a2', -1.5));
    expect(passages).toHaveLength(2);
    expect(passages[0]).toBe(passageOf('a2'));
  });

  it('is nothing where nothing was read, or where reading once is sure of the words', () => {
    expect(again([])).toEqual([]);
    expect(again(read('a2'))).toEqual([]);
  });

  it('is nothing where reading once is sure that the library is about something else', () => {
    const question = 'what is the recipe of lentil soup';
    const far = retrieved(question, [{ id: 'a', sentences: [['The bridge is long.', 0.02]] }]);
    const readings = { first: [reading(false)] };
    const ranked = rankRetrieval(questionTerms(question), far);
    expect(passagesToReadAgain(ranked, { ...answeringParts(question, ranked), readings })).toEqual([]);
  });

  it('stands first as the second reading has it', () => {
    const close = new Map([
      [passageOf('a2'), reading(false)],
      [passageOf('a1'), reading(true)],
    ]);
    expect(articlesOf({ first: read('a2'), close })[0]).toBe('a1');
    expect(articlesOf({ first: read('a2') })[0]).toBe('a2');
  });

  it('makes a surer answer where both readings agree than where they do not', () => {
    const both = [passageOf('a2'), passageOf('a1')];
    const agreeing = answer({
      first: read('a2'),
      close: new Map(both.map((passage, i) => [passage, reading(i === 0)])),
    });
    const denying = answer({
      first: read('a2'),
      close: new Map(both.map((passage) => [passage, reading(false)])),
    });
    expect(agreeing.probability).toBeGreaterThan(denying.probability);
  });

  it('has two sentences before the best of what was read once, and scores fall all the way', () => {
    const close = new Map([[passageOf('a0'), reading(false)]]);
    const { quotes } = answerQuestion({ text: QUESTION, limit: 6 }, ranking, {
      ...parts,
      readings: { first: read('a2'), close },
    });
    expect(quotes.slice(0, 3).map(({ article }) => article.id)).toEqual(['a0', 'a0', 'a2']);
    const scores = quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('a long answer', () => {
  it('quotes every passage once before it quotes one for the third time', () => {
    const readings = { first: read('a2').slice(0, 2) };
    const { quotes } = answerQuestion({ text: QUESTION, limit: 6 }, ranking, { ...parts, readings });
    expect(quotes).toHaveLength(6);
    expect(new Set(quotes.slice(0, 4).map(({ article }) => article.id))).toEqual(new Set(['a0', 'a1', 'a2']));
    const scores = quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('how sure an answer is', () => {
  /** One passage is near enough to be read, and others are not. */
  const lone = rankRetrieval(
    questionTerms(QUESTION),
    retrieved(QUESTION, [
      {
        id: 'near',
        before: 'It rained. ',
        sentences: [
          ['Governor Abe opened the bridge.', 0.7],
          ['The bridge is long.', 0.6],
        ],
      },
      { id: 'far', sentences: [['A road is closed.', 0.1]] },
      { id: 'farther', sentences: [['A ship sails.', 0.05]] },
    ]),
  );
  const loneParts = answeringParts(QUESTION, lone);
  const near = lone.passages[0];
  const readings: Readings = { first: [{ ...reading(true), span: { start: 9, end: 12 } }] };
  const twice: Readings = { ...readings, close: new Map(near ? [[near, reading(true, -0.2)]] : []) };

  it.each([
    ['not read', { first: [] }],
    ['read once', readings],
    ['read twice', twice],
  ])('does not hang on how many quotes are shown, where it was %s', (_, given) => {
    const probabilities = [1, 2, 3, 10].flatMap((limit) =>
      [false, true].map(
        (onePerPassage) =>
          answerQuestion({ text: QUESTION, limit, onePerPassage }, lone, { ...loneParts, readings: given })
            .probability,
      ),
    );
    expect(new Set(probabilities).size).toBe(1);
  });

  it('is the score of the first quote, and no other has more', () => {
    const { probability, quotes } = answerQuestion({ text: QUESTION, limit: 10 }, lone, {
      ...loneParts,
      readings,
    });
    const scores = quotes.map(({ score }) => score);
    expect(scores[0]).toBe(probability);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('marks the words that answer where they stand in the article', () => {
    const { quotes } = answerQuestion({ text: QUESTION }, lone, { ...loneParts, readings });
    const { start, end } = quotes[0]?.highlight ?? { start: 0, end: 0 };
    expect(quotes[0]?.span).toEqual({ start, end: start + 8, text: 'Governor' });
    expect(end).toBeGreaterThan(start + 8);
  });
});
