import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../../embeddings/terms/terms.js';
import { rankBeside, rankRetrieval } from '../../../../src/answering/ranking/rank-passages.js';
import { type DescribedPassage, retrieved } from '../../../support/retrieved.js';

const QUESTION = 'which bridge was closed in 2016';
const KNOWN: DescribedPassage = { id: 'known', sentences: [['The bridge was closed.', 0.6]] };

describe('passages that are ranked beside others', () => {
  const terms = questionTerms(QUESTION);
  const ranking = rankRetrieval(terms, retrieved(QUESTION, [KNOWN]));
  const beside = (...described: DescribedPassage[]) =>
    rankBeside(ranking, terms, retrieved(QUESTION, described).candidates);

  it('are those that the ranking does not hold, best first', () => {
    const far: DescribedPassage = { id: 'far', sentences: [['It rained.', 0.1]] };
    const near: DescribedPassage = { id: 'near', sentences: [['It was shut.', 0.4]] };
    const ids = beside(far, KNOWN, near).map(({ candidate }) => candidate.article.id);
    expect(ids).toEqual(['near', 'far']);
  });

  it('score as they would have in it', () => {
    const [held] = ranking.passages;
    const [again] = beside({ ...KNOWN, id: 'other' });
    expect(again?.score).toBeCloseTo(held?.score ?? 0, 10);
  });

  it('hold the year of their article', () => {
    const undated: DescribedPassage = { id: 'undated', sentences: [['It was shut.', 0.4]] };
    const [dated, without] = beside(undated, { ...undated, id: 'dated', published: '2016-05-01' });
    expect([dated?.candidate.article.id, without?.candidate.article.id]).toEqual(['dated', 'undated']);
  });
});
