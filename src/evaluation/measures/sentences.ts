import { contains } from '../../coverage/index.js';
import type { FoundQuote, JudgedAnswer } from '../judged-answer.js';
import { ANSWERABLE, type JudgedQuestion } from '../question-set.js';
import { rankedArticles } from './ranking.js';

/** Whether the highlight of one of the first `k` quotes holds an answer whole. */
export function sentenceIsRight(
  { question, quotes }: Pick<JudgedAnswer, 'question' | 'quotes'>,
  k: number,
): boolean {
  return quotes.slice(0, k).some((quote) => holdsAnswer(quote, question));
}

/** Whether it is known which sentence is right, or that none is; not where only articles were judged. */
export function sentenceIsJudged({ question }: Pick<JudgedAnswer, 'question'>): boolean {
  return question.kind !== ANSWERABLE || question.places.length > 0;
}

/** Whether the words marked in the first quote overlap an answer; undefined where its article is a wrong one. */
export function spanMatches({
  question,
  quotes,
}: Pick<JudgedAnswer, 'question' | 'quotes'>): boolean | undefined {
  const [first] = quotes;
  const [article] = rankedArticles({ quotes });
  if (!first || article === undefined || !question.grades.has(article)) return undefined;
  const { span } = first;
  return question.places.some(
    ({ articleId, start, end }) =>
      articleId === article && span !== undefined && span.start < end && start < span.end,
  );
}

/** Whether the highlight of a quote holds one of the places that answer, whole. */
export function holdsAnswer({ articleId, highlight }: FoundQuote, { places }: JudgedQuestion): boolean {
  return places.some((place) => place.articleId === articleId && contains(highlight, place));
}
