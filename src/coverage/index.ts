/** The domain as plain data, known to every room and knowing none. */
export type * from './activity.js';
export type * from './answer.js';
export type * from './article.js';
export * from './article-files.js';
export * from './article-filter.js';
export type * from './citation.js';
export * from './citation-format.js';
export * from './errors.js';
export * from './ingest-problem.js';
export type * from './ingest-report.js';
export type * from './ingest-source.js';
export type * from './passage.js';
export * from './quoted-article.js';
export * from './settings.js';
export * from './shelved-article.js';
export * from './span.js';
export * from './text-fragment.js';
export * from './written-date.js';
