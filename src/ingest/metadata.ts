import { type ArticleMetadata, type IngestProblem, ingestProblem } from '../coverage/index.js';
import { articleUrl } from './canonical-url.js';
import { parseDate } from './dates.js';

/** What an article says of itself in front matter or a JSON record, with what could not be taken. */
export interface GivenMetadata {
  readonly metadata: Partial<ArticleMetadata> & { readonly givenId?: string };
  readonly warnings: readonly IngestProblem[];
}

/** Names for the same thing, the first that has a value counts. */
const NAMES = {
  title: ['title', 'headline'],
  published: ['published', 'date'],
  source: ['source', 'publisher'],
  author: ['author', 'byline', 'authors'],
  url: ['url', 'link', 'canonical'],
  section: ['section'],
  standfirst: ['standfirst'],
} as const;

/** Code units of a wrong address that a warning repeats. */
const SHOWN_ADDRESS = 200;

/** Takes what is known from given fields; a date or address that does not hold is left out with a warning. */
export function givenMetadata(fields: Readonly<Record<string, unknown>>): GivenMetadata {
  const lowerCase = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const field = (name: keyof typeof NAMES) =>
    NAMES[name].map((alias) => asText(lowerCase.get(alias))).find((value) => value !== undefined);
  const warnings: IngestProblem[] = [];

  const date = field('published');
  const parsed = date === undefined ? undefined : parseDate(date);
  if (parsed && 'problem' in parsed) warnings.push(parsed.problem);
  const address = field('url');
  const url = address === undefined ? undefined : articleUrl(address);
  if (address !== undefined && url === undefined) {
    warnings.push(ingestProblem('address-not-whole', { address: address.slice(0, SHOWN_ADDRESS) }));
  }
  const { id, problem } = givenId(fields);
  if (problem) warnings.push(problem);
  const values = {
    title: field('title'),
    url,
    published: parsed && 'date' in parsed ? parsed.date : undefined,
    source: field('source'),
    author: field('author')?.replace(/^by\s+/i, ''),
    section: field('section'),
    standfirst: field('standfirst'),
    givenId: id,
  };
  return { metadata: present(values), warnings };
}

/** The fields that have a value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the names; they are those of `fields`.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The id that fields give, as it is (a number written out), or why it cannot be kept. */
export function givenId(fields: Readonly<Record<string, unknown>>): {
  readonly id?: string;
  readonly problem?: IngestProblem;
} {
  const [, value] = Object.entries(fields).findLast(([name]) => name.toLowerCase() === 'id') ?? [];
  if (typeof value === 'number') {
    // Beyond it, two numbers come to the same id.
    const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
    return isExact ? { id: String(value) } : { problem: ingestProblem('id-too-long') };
  }
  if (typeof value !== 'string' || value.trim() === '') return {};
  // The index is written in UTF-8, which has no half characters: it would come back as another id.
  return value.isWellFormed() ? { id: value } : { problem: ingestProblem('id-half-character') };
}

/** Lists and objects within each other that a value may be; nobody writes half as many. */
const DEEPEST_VALUE = 100;

/** The text of a value, of its parts, or of its name. Throws RangeError where it is nested too deep. */
function asText(value: unknown, depth = 0): string | undefined {
  // Not left to the stack's end: V8 may end the process there (see front-matter.ts).
  if (depth > DEEPEST_VALUE) throw new RangeError('A value is nested too deep');
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => asText(part, depth + 1)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(', ');
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name, depth + 1);
  return undefined;
}
