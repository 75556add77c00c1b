import { describe, expect, it } from 'vitest';
import type { PassageReading } from '../../../embeddings/reader.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import { answerQuestion } from '../../../src/answering/answer-question.js';
import { rankRetrieval } from '../../../src/answering/ranking/rank-passages.js';
import { answeringParts } from '../../support/answering-parts.js';
import { retrieved } from '../../support/retrieved.js';

const LEAD = 'PORT ALDA, 12 August 2020 - The volcano erupted on Tuesday, Kofu said.';

/** The words that are marked in the quote, where a reader found these. */
function marked(question: string, found: string): string | undefined {
  const ranking = rankRetrieval(
    questionTerms(question),
    retrieved(question, [{ id: 'a', sentences: [[LEAD, 0.7]] }]),
  );
  const start = LEAD.indexOf(found);
  const span = { start, end: start + found.length };
  const reading: PassageReading = {
    has: 4,
    gap: 6,
    span,
    sentenceSpans: [span],
    sentenceLogMass: [-0.1],
    spanLogMass: [-0.2],
  };
  const parts = { ...answeringParts(question, ranking), readings: { first: [reading] } };
  return answerQuestion({ text: question }, ranking, parts).quotes[0]?.span?.text;
}

describe('the words that are marked', () => {
  it('are those that a reader found', () => {
    expect(marked('when did the volcano erupt', 'on Tuesday')).toBe('on Tuesday');
    expect(marked('where did the volcano erupt', 'PORT ALDA')).toBe('PORT ALDA');
  });

  it.each([
    ['the day on which the story was filed', 'when did the volcano erupt', '12 August 2020'],
    ['who said it, where it is asked what', 'what did Kofu say', 'Kofu said'],
    ['a full stop', 'when did the volcano erupt', '.'],
  ])('are never %s', (_, question, found) => {
    expect(marked(question, found)).toBeUndefined();
  });
});
