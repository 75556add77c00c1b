import type { Answer, Quote } from '../src/coverage/index.js';
import type { JudgedQuestion } from './question-set.js';

/** A question with what came. */
export interface Scored {
  readonly question: JudgedQuestion;
  readonly answer: Answer;
}

/** Shares of the answerable questions, 0 to 1, and how many questions of each kind were answered. */
export interface Scores {
  readonly questions: number;
  /** The right article is first, or among the first five articles. */
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** Mean reciprocal rank of the right article. */
  readonly reciprocalRank: number;
  /** The first highlight holds the answer, or one of the first three does. */
  readonly sentenceAt1: number;
  readonly sentenceAt3: number;
  /** Quotes and highlights that stand in the article at their offsets, of all quotes. */
  readonly verbatim: number;
  readonly answered: Readonly<Record<string, { readonly answered: number; readonly of: number }>>;
}

export function scoreAnswers(all: readonly Scored[], texts: ReadonlyMap<string, string>): Scores {
  const answerable = all.filter(({ question }) => question.kind === 'answerable');
  const share = (passes: (scored: Scored) => boolean): number =>
    answerable.filter(passes).length / answerable.length;
  const quotes = all.flatMap(({ answer }) => answer.quotes);
  const ranks = answerable.map(rankOfArticle);
  return {
    questions: answerable.length,
    hitAt1: ranks.filter((rank) => rank === 1).length / ranks.length,
    hitAt5: ranks.filter((rank) => rank <= 5).length / ranks.length,
    reciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    sentenceAt1: share(({ question, answer }) => answer.quotes.slice(0, 1).some((q) => holds(q, question))),
    sentenceAt3: share(({ question, answer }) => answer.quotes.slice(0, 3).some((q) => holds(q, question))),
    verbatim: quotes.filter((quote) => isVerbatim(quote, texts)).length / quotes.length,
    answered: countAnswered(all),
  };
}

/** 1 for the first article; infinity where the right one is not there. */
function rankOfArticle({ question, answer }: Scored): number {
  const ids = [...new Set(answer.quotes.map(({ article }) => article.id))];
  const right = new Set(question.places.map(({ articleId }) => articleId));
  const index = ids.findIndex((id) => right.has(id));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

function holds({ article, highlight }: Quote, { places }: JudgedQuestion): boolean {
  return places.some(
    ({ articleId, start, end }) =>
      articleId === article.id && highlight.start <= start && end <= highlight.end,
  );
}

function isVerbatim({ article, start, end, text, highlight }: Quote, texts: ReadonlyMap<string, string>) {
  const stored = texts.get(article.id);
  return (
    stored?.slice(start, end) === text && stored.slice(highlight.start, highlight.end) === highlight.text
  );
}

function countAnswered(all: readonly Scored[]): Scores['answered'] {
  const counts: Record<string, { answered: number; of: number }> = {};
  for (const { question, answer } of all) {
    const count = counts[question.kind] ?? { answered: 0, of: 0 };
    counts[question.kind] = count;
    count.of++;
    if (answer.answered) count.answered++;
  }
  return counts;
}
