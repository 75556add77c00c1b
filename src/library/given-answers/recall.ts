import { resolvedTimes } from '../../answering/time/index.js';
import type { Article, Quote, QuoteReference, RecalledAnswer, RecordedAnswer } from '../../coverage/index.js';
import { quotedArticle, slice, worthShowing } from '../../coverage/index.js';

/**
 * A recorded answer with its quotes cut anew; those that are not worth showing and those whose article was removed since
 * are left out.
 */
export function recallAnswer(
  recorded: RecordedAnswer,
  articles: readonly (Article | undefined)[],
): Omit<RecalledAnswer, 'tookMs'> {
  const shown = new Set(worthShowing(recorded.quotes));
  const probability = recorded.probability ?? (recorded.answered ? 1 : 0);
  return {
    id: recorded.id,
    question: recorded.question,
    answered: recorded.answered,
    outcome: recorded.outcome ?? (recorded.answered ? 'answered' : 'not-covered'),
    probability,
    ...(recorded.parts && { parts: recorded.parts }),
    ...(recorded.readAs !== undefined && { readAs: recorded.readAs }),
    quotes: recorded.quotes.flatMap((reference, place) => {
      const article = shown.has(reference) ? articles[place] : undefined;
      return article ? [{ ...recallQuote(article, reference, probability / (place + 1)), place }] : [];
    }),
  };
}

/** @param unkept the score in records of older versions, which kept the first alone, as the answer's probability */
function recallQuote(article: Article, reference: QuoteReference, unkept: number): Quote {
  const { text } = article;
  const { start, end, span, part, older, unsure, score = unkept } = reference;
  const { start: from, end: to } = reference.highlight;
  const highlight = { start: from, end: to, text: slice(text, reference.highlight) };
  const times = resolvedTimes(highlight, article.published);
  return {
    article: quotedArticle(article),
    revision: article.revision,
    start,
    end,
    text: slice(text, { start, end }),
    highlight,
    ...(span && { span: { start: span.start, end: span.end, text: slice(text, span) } }),
    ...(times.length > 0 && { times }),
    ...(part !== undefined && { part }),
    ...(older && { older }),
    ...(unsure && { unsure }),
    score,
  };
}
