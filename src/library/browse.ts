import type { ArticlePage, ArticleQuery, ShelvedArticle } from '../coverage/index.js';

/** A part of a list: own articles before those of the base, newest first, undated ones last. */
export function browse(
  articles: readonly ShelvedArticle[],
  { matching = '', offset, limit }: ArticleQuery,
): ArticlePage {
  const wanted = matching.trim().toLowerCase();
  const found = articles
    .filter(({ id, title }) => id.toLowerCase().includes(wanted) || title.toLowerCase().includes(wanted))
    .sort(ownThenNewest);
  return { articles: found.slice(offset, offset + limit), total: found.length };
}

function ownThenNewest(a: ShelvedArticle, b: ShelvedArticle): number {
  if (a.shelf !== b.shelf) return a.shelf === 'own' ? -1 : 1;
  return compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id);
}

/** By code unit: fast for long lists, and ISO 8601 moments need no more. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
