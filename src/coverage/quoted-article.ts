import type { QuotedArticle } from './answer.js';
import type { ArticleMetadata } from './article.js';

/** What names an article in an answer; what is not known stays absent. */
export function quotedArticle(article: ArticleMetadata & { readonly id: string }): QuotedArticle {
  const { id, title, url, published, source, author } = article;
  return {
    id,
    title,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
  };
}

/** The first quote of each article: the best one, where they are ranked. */
export function distinctArticles<Quoted extends { readonly article: QuotedArticle }>(
  quotes: readonly Quoted[],
): Quoted[] {
  const seen = new Set<string>();
  return quotes.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}
