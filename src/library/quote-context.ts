import { splitParagraphs } from '../../embeddings/paragraphs.js';
import { type Article, type QuoteContext, type QuoteReference, slice } from '../coverage/index.js';

/** From the paragraph before a quote to the one after it. */
export function contextOf(article: Article, quote: QuoteReference): QuoteContext {
  const paragraphs = splitParagraphs(article.text, article.body);
  const first = paragraphs.findIndex(({ end }) => end > quote.start);
  const last = paragraphs.findLastIndex(({ start }) => start < quote.end);
  const start = (paragraphs[first - 1] ?? paragraphs[first] ?? quote).start;
  const end = (paragraphs[last + 1] ?? paragraphs[last] ?? quote).end;
  const { title, url } = article;
  return {
    title,
    ...(url !== undefined && { url }),
    start,
    end,
    text: slice(article.text, { start, end }),
    highlight: { ...quote.highlight, text: slice(article.text, quote.highlight) },
  };
}
