import type { ArticleFilter } from './answer.js';
import type { ArticleMetadata } from './article.js';

/** Whether an article may answer. Days are compared as the article states them; without a date it passes no limit. */
export function passes(
  { published, source }: Pick<ArticleMetadata, 'published' | 'source'>,
  filter: ArticleFilter,
): boolean {
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  if (filter.from !== undefined && (day === undefined || day < filter.from)) return false;
  if (filter.to !== undefined && (day === undefined || day > filter.to)) return false;
  return filter.source === undefined || fold(source ?? '') === fold(filter.source);
}

/** Whether a filter, or none, keeps any article from answering. */
export function isFilter({ from, to, source }: ArticleFilter = {}): boolean {
  return from !== undefined || to !== undefined || source !== undefined;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
