import type { Answer, Article, Quote, QuoteReference, RecordedAnswer } from '../coverage/index.js';
import { quotedArticle, slice } from '../coverage/index.js';

/** A recorded answer with its quotes cut anew; those whose article was removed since are left out. */
export function recallAnswer(
  recorded: RecordedAnswer,
  articles: readonly (Article | undefined)[],
): Omit<Answer, 'tookMs'> {
  return {
    id: recorded.id,
    question: recorded.question,
    answered: recorded.answered,
    outcome: recorded.outcome ?? (recorded.answered ? 'answered' : 'not-covered'),
    probability: recorded.probability ?? (recorded.answered ? 1 : 0),
    quotes: recorded.quotes.flatMap((reference, i) => {
      const article = articles[i];
      return article ? [recallQuote(article, reference, recorded.quotes.length - i)] : [];
    }),
  };
}

/** Scores are not kept: the order is, and `rank` counts down with it. */
function recallQuote(article: Article, { start, end, highlight, span }: QuoteReference, rank: number): Quote {
  const { text } = article;
  return {
    article: quotedArticle(article),
    revision: article.revision,
    start,
    end,
    text: slice(text, { start, end }),
    highlight: { start: highlight.start, end: highlight.end, text: slice(text, highlight) },
    ...(span && { span: { start: span.start, end: span.end, text: slice(text, span) } }),
    score: rank,
  };
}
