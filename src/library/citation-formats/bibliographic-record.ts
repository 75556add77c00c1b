import type { Citation } from '../../coverage/index.js';
import { type CslName, namesIn } from './names.js';
import { plainLine } from './plain-line.js';

/** A news article as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface BibliographicRecord {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [DateParts] };
  readonly URL?: string;
}

/** Year, month and day, as many as are known. */
type DateParts = readonly [year: number, month?: number, day?: number];

/** The articles cited, each once, in the order of the citations. */
export function recordsOf(citations: readonly Citation[]): BibliographicRecord[] {
  const records = citations.map((citation) => [citation.articleId, recordOf(citation)] as const);
  return [...new Map(records).values()];
}

function recordOf({ articleId, title, author, source, published, url }: Citation): BibliographicRecord {
  const publisher = plainLine(source ?? '');
  const authors = namesIn(author ?? '', publisher);
  const date = dateParts(published ?? '');
  const address = plainLine(url ?? '');
  return {
    id: articleId.toWellFormed(),
    type: 'article-newspaper',
    title: plainLine(title),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== '' && { 'container-title': publisher }),
    ...(date && { issued: { 'date-parts': [date] } }),
    ...(address !== '' && { URL: address }),
  };
}

/** As precise as the article states it, and in no reader's time zone. */
function dateParts(published: string): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(published) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}
