import { questionTerms } from '../../embeddings/terms/terms.js';
import { answerQuestion } from '../../src/answering/answer-question.js';
import { rankRetrieval } from '../../src/answering/ranking/rank-passages.js';
import type { Question } from '../../src/coverage/index.js';
import { answeringParts } from './answering-parts.js';
import { type DescribedPassage, retrieved } from './retrieved.js';

/** The answer to a question for which these passages were retrieved, and nobody read them. */
export function answered(
  question: string | Question,
  passages: readonly DescribedPassage[],
  options: { readonly risk?: number } = {},
) {
  const asked = typeof question === 'string' ? { text: question } : question;
  const ranking = rankRetrieval(questionTerms(asked.text), retrieved(asked.text, passages));
  return answerQuestion(asked, ranking, { ...answeringParts(asked.text, ranking), ...options });
}

/** The articles that an answer quotes, by their ids, best first. */
export function quotedIds({ quotes }: ReturnType<typeof answered>): string[] {
  return quotes.map(({ article }) => article.id);
}
