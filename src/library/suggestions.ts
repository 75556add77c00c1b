import type { ArticleSummary } from '../coverage/index.js';

/** Headlines that contain `matching` (case-folded), newest first, each once. */
export function headlinesMatching(
  articles: readonly ArticleSummary[],
  matching: string,
  limit: number,
): string[] {
  const newest = articles.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  return matchingTexts([...new Set(newest.map(({ title }) => title))], matching, limit);
}

/** Publishers that contain `matching` (case-folded), those with most articles first. */
export function sourcesMatching(
  articles: readonly ArticleSummary[],
  matching: string,
  limit: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { source } of articles)
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return matchingTexts(
    byCount.map(([source]) => source),
    matching,
    limit,
  );
}

function matchingTexts(texts: readonly string[], matching: string, limit: number): string[] {
  const wanted = matching.trim().toLowerCase();
  return texts.filter((text) => text.toLowerCase().includes(wanted)).slice(0, limit);
}
