import type { IngestProblem } from '../coverage/index.js';
import { articleUrl } from './canonical-url.js';
import { parseDate } from './dates.js';
import type { PageDocument, PageElement } from './page-document.js';
import { structuredArticle } from './structured-data.js';

/** What a page says of itself besides its text. */
export interface PageMetadata {
  readonly url?: string;
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
  readonly warnings: readonly IngestProblem[];
}

const DATE_NAMES = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'article.published',
  'sailthru.date',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
];

/** Reads a page's metadata; has to come before Readability, which takes the page apart. */
export function pageMetadata(page: PageDocument): PageMetadata {
  const structured = structuredArticle(page);
  const url = pageUrl(page, structured.url);
  const dates = dateCandidates(page, structured.published).map(parseDate);
  const found = dates.find((parsed) => 'date' in parsed);
  const [first] = dates;
  const source = meta(page, 'og:site_name') ?? structured.publisher;
  return {
    ...(url !== undefined && { url }),
    ...(found && 'date' in found && { published: found.date }),
    ...(source !== undefined && { source }),
    ...(structured.author !== undefined && { author: structured.author }),
    warnings: !found && first && 'problem' in first ? [first.problem] : [],
  };
}

/** The first address that is whole: a saved page has no address of its own to complete a relative one. */
function pageUrl(page: PageDocument, structured: string | undefined): string | undefined {
  const candidates = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? undefined,
    meta(page, 'og:url'),
    structured,
  ];
  return candidates
    .map((value) => (value === undefined ? undefined : articleUrl(value)))
    .find((value) => value !== undefined);
}

/** Where pages put the day of publication, the surest first (measured on saved news pages). */
function dateCandidates(page: PageDocument, structured: string | undefined): string[] {
  const inBody = [
    page.querySelector('[itemprop~="datePublished"]'),
    page.querySelector('article time[datetime]') ?? page.querySelector('time[datetime]'),
  ];
  const [item, time] = inBody.map((element) => (element ? dateOf(element) : undefined));
  const named = DATE_NAMES.map((name) => meta(page, name));
  return [meta(page, 'article:published_time'), structured, item, ...named, time].filter(
    (value) => value !== undefined && value.trim() !== '',
  ) as string[];
}

function dateOf(element: PageElement): string | undefined {
  return (
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? undefined
  );
}

/** The content of `<meta property=…>` or `<meta name=…>`, in any letter case. */
function meta(page: PageDocument, name: string): string | undefined {
  for (const element of page.querySelectorAll('meta[content]')) {
    const given = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    if (given.toLowerCase() !== name) continue;
    const content = element.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}
