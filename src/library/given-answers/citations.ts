import {
  type Article,
  type Citation,
  type QuotedSpan,
  type QuoteReference,
  type Span,
  slice,
  textFragmentUrl,
} from '../../coverage/index.js';

/** The citation of a quote; its text is cut from the article here and nowhere else. */
export function citeQuote(article: Article, reference: QuoteReference): Citation {
  const quoted = (span: Span): QuotedSpan => ({
    start: span.start,
    end: span.end,
    text: slice(article.text, span),
  });
  const highlight = quoted(reference.highlight);
  return {
    ...citeArticle(article),
    ...(article.url !== undefined && { fragmentUrl: textFragmentUrl(article.url, highlight.text) }),
    quote: { ...quoted(reference), highlight },
  };
}

/** The citation of a whole article. */
export function citeArticle(article: Omit<Article, 'text' | 'body'>): Citation {
  const { id, title, author, source, published, url, revision } = article;
  return {
    articleId: id,
    title,
    revision,
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}
