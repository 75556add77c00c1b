import { type ArticleSummary, type IngestSummary, writtenDate } from '../coverage/index.js';
import type { LibraryStatistics } from '../library/library.js';
import type { Style } from './style.js';
import { printableLine } from './terminal-text.js';

/** Counts first, then what failed and what to know, one line each. */
export function renderSummary(summary: IngestSummary, style: Style): string {
  const { added, revised, unchanged, removed, passages, tookMs } = summary;
  const { failed, failedCount, warnings, warningCount } = summary;
  const counts = `${added} new, ${revised} revised, ${unchanged} unchanged, ${removed} removed, ${failedCount} failed`;
  const more = (what: string, left: number): string[] =>
    left > 0 ? [style.warning(`${what}: ${number(left)} more`)] : [];
  return [
    `${counts} (${passages} ${passages === 1 ? 'passage' : 'passages'} in ${(tookMs / 1000).toFixed(1)} s)`,
    ...failed.map(({ name, reason }) => style.warning(printableLine(`failed: ${name} ${reason}`))),
    ...more('failed', failedCount - failed.length),
    ...warnings.map(({ name, reason }) => style.warning(printableLine(`note: ${name} ${reason}`))),
    ...more('note', warningCount - warnings.length),
  ].join('\n');
}

/** One article a block: headline, what is known of it, and the id by which it is asked for. */
export function renderList(articles: readonly ArticleSummary[], style: Style): string {
  if (articles.length === 0) return 'There is no coverage in this library yet.';
  return articles.map((article) => renderListed(article, style)).join('\n');
}

function renderListed(article: ArticleSummary, style: Style): string {
  const { id, title, revision, passages, source, published } = article;
  const parts = [
    source,
    writtenDate(published),
    `${passages} ${passages === 1 ? 'passage' : 'passages'}`,
    ...(revision > 1 ? [`revision ${revision}`] : []),
  ];
  const about = parts.filter((part) => part !== undefined).map(printableLine);
  return `${style.headline(printableLine(title))}\n  ${printableLine(id)}\n  ${style.faint(about.join(' · '))}`;
}

/** What is in the library and where it lies, a line each. */
export function renderStatistics(statistics: LibraryStatistics): string {
  const { articles, revisions, passages, sentences, bytes, generation, embedder } = statistics;
  const rows: [string, string][] = [
    ['Articles', number(articles)],
    ['Revisions', number(revisions)],
    ['Passages', number(passages)],
    ['Sentences', number(sentences)],
    ['On disk', `${(bytes / 1024 / 1024).toFixed(1)} MB`],
    ['Commits', number(generation)],
    ['Model', `${embedder.name}, ${embedder.dimensions} dimensions`],
    ['Data folder', statistics.dataDirectory],
    ['Vectra index', statistics.indexDirectory],
  ];
  return rows.map(([name, value]) => `${name.padEnd(12)} ${value}`).join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en');
}
