import type { PageDocument } from './page-document.js';

/** What schema.org data in a page says of its article. */
export interface StructuredArticle {
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report)$/;

/** The first article in a page's JSON-LD; data that is not JSON is passed over, as browsers and crawlers do. */
export function structuredArticle(page: PageDocument): StructuredArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseLoosely(script.textContent ?? ''), 0);
    if (found === undefined) continue;
    const values = {
      published: text(found['datePublished']),
      publisher: names(found['publisher']),
      author: names(found['author']),
      url: address(found['mainEntityOfPage']) ?? text(found['url']),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  }
  return {};
}

type Fields = Readonly<Record<string, unknown>>;

/** JSON-LD lies at most in a list in a `@graph` in a list; deeper is something else. */
const DEEPEST = 4;

function findArticle(value: unknown, depth: number): Fields | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const fields = value as Fields;
  const types = [fields['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return fields;
  return findArticle(fields['@graph'], depth + 1);
}

function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$|^\s*<!--|-->\s*$/g, ''));
  } catch {
    // Broken metadata in a page means as much as none: the page's text is what counts.
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function names(value: unknown): string | undefined {
  const found = [value]
    .flat()
    .map((item) => text(item) ?? text((item as Fields | null | undefined)?.['name']));
  const known = found.filter((name) => name !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}

function address(value: unknown): string | undefined {
  return text(value) ?? text((value as Fields | null | undefined)?.['@id']);
}
