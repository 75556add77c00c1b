import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../embeddings/splitting/passages.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { answerQuestion } from '../../../src/answering/answer-question.js';
import { rankRetrieval } from '../../../src/answering/ranking/rank-passages.js';
import { slice } from '../../../src/coverage/index.js';
import { answered, quotedIds } from '../../support/answered.js';
import { answeringParts } from '../../support/answering-parts.js';
import { retrieved } from '../../support/retrieved.js';

describe('the quotes of one passage', () => {
  const passages = [
    {
      id: 'ferry',
      sentences: [
        ['The ferry sails at noon.', 0.7],
        ['The ferry sails at six.', 0.69],
      ],
    },
    { id: 'tram', sentences: [['The tram leaves at noon.', 0.3]] },
  ] as const;

  it('are several, where the second best sentence is better than that of another', () => {
    expect(quotedIds(answered('when does the ferry sail', passages))).toEqual(['ferry', 'ferry', 'tram']);
  });

  it('are one for a reader who pages through them', () => {
    const question = { text: 'when does the ferry sail', onePerPassage: true };
    expect(quotedIds(answered(question, passages))).toEqual(['ferry', 'tram']);
  });
});

describe('the length of an answer', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    id: `a${i}`,
    sentences: [[`Sentence ${i}.`, i / 100] as const],
  }));

  it.each([
    [undefined, 3],
    [1, 1],
    [10, 10],
    [30, 30],
    [100, 40],
  ])('is, for a limit of %s, %i quotes', (limit, length) => {
    const question = { text: 'weather', ...(limit !== undefined && { limit }) };
    const { quotes } = answered(question, many);
    expect(quotes).toHaveLength(length);
    const scores = quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('whether the coverage answers', () => {
  it('is yes for a sentence that is near and has the words', () => {
    const sentences = [['Abe visited Russia in April 2017.', 0.7]] as const;
    expect(answered('when did Abe visit Russia', [{ id: 'a', sentences }]).answered).toBe(true);
  });

  it('is no for what is far and shares nothing, and the closest is ranked all the same', () => {
    const answer = answered('how do I bake bread', [{ id: 'a', sentences: [['The vote was close.', 0.1]] }]);
    expect(answer.answered).toBe(false);
    expect(quotedIds(answer)).toEqual(['a']);
  });

  it('is no where nothing was found', () => {
    expect(answered('anything', [])).toMatchObject({ answered: false, quotes: [] });
  });

  it('is no, whatever the risk, where the best sentence asks the same itself', () => {
    const risk = { risk: 1 };
    const [asks, tells] = ['When did Abe visit Russia?', 'Abe visited Russia in April 2017.'].map(
      (sentence) => answered('when did Abe visit Russia', [{ id: 'a', sentences: [[sentence, 0.7]] }], risk),
    );
    expect(tells?.outcome).toBe('answered');
    expect(asks?.outcome).toBe('may-help');
  });

  it('goes by meaning alone where the words of the question are all too common to count', () => {
    const answer = answered('who was it then', [
      { id: 'far', sentences: [['The vote was close.', 0.1]] },
      { id: 'near', sentences: [['It was the mayor.', 0.9]] },
    ]);
    expect(quotedIds(answer)[0]).toBe('near');
    expect(answer.quotes.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});

describe('every quote', () => {
  it('is the slice of its article at its offsets, for any text that is split into passages', () => {
    const cosine = fc.double({ min: -1, max: 1, noNaN: true });
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'Abe met Putin. ',
            '日本。',
            '“Yes,” he said.\n\n',
            '\ud83d',
            '5.5 p.m. ',
            'Dr. A. ',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(cosine, { minLength: 1, maxLength: 9 }), (article, cosines) => {
        const texts = new Map<string, string>();
        const passages = splitPassages(article, { start: 0, end: article.length });
        const retrieval = retrieved('Abe Putin 日本', []);
        const candidates = passages.map((passage, i) => {
          const id = `a${i}`;
          texts.set(id, article);
          const {
            candidates: [one],
          } = retrieved('Abe Putin 日本', [{ id, sentences: [['x', cosines[i % cosines.length] ?? 0]] }]);
          if (one === undefined) throw new Error('one was described');
          const sentenceCosines = Float32Array.from(
            passage.sentences,
            (_, k) => cosines[k % cosines.length] ?? 0,
          );
          return { ...one, passage, text: slice(article, passage), sentenceCosines };
        });
        const asked = { text: 'Abe Putin 日本', limit: 500 };
        const found = { ...retrieval, candidates, passages: passages.length };
        const ranking = rankRetrieval(questionTerms(asked.text), found);
        const { quotes } = answerQuestion(asked, ranking, answeringParts(asked.text, ranking));
        expect(new Set(quotes.map(({ start }) => start)).size).toBe(passages.length);
        for (const quote of quotes) {
          const stored = texts.get(quote.article.id) ?? '';
          expect(quote.text).toBe(slice(stored, quote));
          expect(quote.highlight.text).toBe(slice(stored, quote.highlight));
          expect(quote.highlight.text).not.toBe('');
          expect(quote.start <= quote.highlight.start && quote.highlight.end <= quote.end).toBe(true);
        }
      }),
    );
  });
});
