import type { Article } from './article.js';

/**
 * Whether this very revision was in the library at a moment (ISO 8601, UTC). An article that was removed and comes back
 * counts its revisions from 1 again: what was quoted of revision 1 before is not in this one.
 */
export function existedAt({ ingestedAt }: Pick<Article, 'ingestedAt'>, moment: string): boolean {
  return Date.parse(ingestedAt) <= Date.parse(moment);
}
