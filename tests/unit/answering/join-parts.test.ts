import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { answerQuestion } from '../../../src/answering/answer-question.js';
import { joinParts } from '../../../src/answering/join-parts.js';
import { rankRetrieval } from '../../../src/answering/ranking/rank-passages.js';
import { answeringParts } from '../../support/answering-parts.js';
import { retrieved } from '../../support/retrieved.js';

function answer(text: string, sentences: readonly (readonly [string, number])[]) {
  const described = sentences.map((sentence, i) => ({ id: `a${i}`, sentences: [sentence] }));
  const ranking = rankRetrieval(questionTerms(text), retrieved(text, described));
  return answerQuestion({ text, limit: 3 }, ranking, answeringParts(text, ranking));
}

const when = answer('when did Abe visit Russia', [
  ['Abe visited Russia in April 2017.', 0.8],
  ['Abe will visit Russia again.', 0.6],
]);
const bread = answer('how is bread baked', [['The vote was close.', 0.1]]);

describe('two questions in one', () => {
  it('get the best quote of each first', () => {
    const { quotes, parts, from } = joinParts(['when', 'again'], [when, when], 3);
    expect(quotes.map(({ part }) => part)).toEqual([0, 1, 0]);
    expect(parts).toEqual(['when', 'again']);
    expect(from.map(({ article }) => article.id)).toEqual(quotes.map(({ article }) => article.id));
  });

  it('get a quote each, also where fewer are asked for', () => {
    expect(joinParts(['when', 'again'], [when, when], 1).quotes.map(({ part }) => part)).toEqual([0, 1]);
  });

  it('get no quote for the one that the coverage does not answer beside one that it does', () => {
    const joined = joinParts(['bread', 'when'], [bread, when], 3);
    expect(joined.quotes.map(({ part }) => part)).toEqual([1, 1]);
    expect(joined.probability).toBe(when.probability);
    expect(joinParts(['bread', 'again'], [bread, bread], 3).quotes).toHaveLength(2);
  });

  it('say of the one that the coverage may answer that it is not sure, beside one that it answers', () => {
    const mayHelp = { ...when, outcome: 'may-help', answered: false } as const;
    const unsure = (answers: readonly (typeof when)[]) =>
      joinParts(['one', 'other'], answers, 3).quotes.map((quote) => quote.unsure ?? false);
    expect(unsure([when, mayHelp])).toEqual([false, true, false]);
    expect(unsure([mayHelp, mayHelp])).toEqual([false, false, false]);
  });

  it('are answered where one of them is', () => {
    expect(when.answered).toBe(true);
    expect(joinParts(['bread', 'when'], [bread, when], 3)).toMatchObject({
      outcome: 'answered',
      answered: true,
    });
    expect(joinParts(['bread'], [bread], 3)).toMatchObject({ outcome: 'not-covered', answered: false });
  });
});
