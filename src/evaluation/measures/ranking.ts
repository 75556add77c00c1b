import type { JudgedAnswer } from '../judged-answer.js';

/** Ranks that count in the mean reciprocal rank and in nDCG. (Ranks; the customary ten.) */
const DEPTH = 10;

/** The articles found, each once, in the order of their best quotes. */
export function rankedArticles({ quotes }: Pick<JudgedAnswer, 'quotes'>): string[] {
  return [...new Set(quotes.map(({ articleId }) => articleId))];
}

/** Rank of the first article that answers: 1 for the first found; infinity where none was. */
export function rankOfRight(asked: Pick<JudgedAnswer, 'quotes' | 'question'>): number {
  const index = rankedArticles(asked).findIndex((id) => asked.question.grades.has(id));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

/** 1 over the rank of the first right article, 0 beyond the tenth. */
export function reciprocalRank(asked: Pick<JudgedAnswer, 'quotes' | 'question'>): number {
  const rank = rankOfRight(asked);
  return rank <= DEPTH ? 1 / rank : 0;
}

/**
 * Normalised discounted cumulative gain of the first ten articles (Järvelin and Kekäläinen 2002), with the grade as
 * the gain: 1 where the best order was found, 0 where nothing was.
 */
export function ndcg(asked: Pick<JudgedAnswer, 'quotes' | 'question'>): number {
  const { grades } = asked.question;
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(rankedArticles(asked).map((id) => grades.get(id) ?? 0)) / ideal;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}
