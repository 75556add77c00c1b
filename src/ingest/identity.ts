import { createHash } from 'node:crypto';
import type { ArticleDraft, Origin } from '../coverage/index.js';
import { canonicalUrl } from './canonical-url.js';

/** What makes an article the same when it comes again, and the short name it is asked for by. */
export interface Identity {
  /**
   * Canonical URL, else 'id:' and the given id, else 'path:' and the path (below its folder, or absolute where another
   * folder has one of that name), else 'upload:', name and headline: the kinds cannot be mistaken.
   */
  readonly key: string;
  /** For `pullquote source ID`: the given id, else the URL without scheme, else the path without extension. */
  readonly id: string;
  /**
   * Of one known by its path, where another article has that id already: the path with its extension, for 'story.txt'
   * beside 'story.md'.
   */
  readonly idBesideTwin?: string;
}

/** The identity of an article as read. Two articles may come to the same id; the keys tell them apart. */
export function identify(draft: ArticleDraft, origin: Origin): Identity {
  const url = draft.url === undefined ? undefined : canonicalUrl(draft.url);
  const given = draft.givenId;
  if (url !== undefined) return { key: url, id: given ?? withoutScheme(url) };
  if (given !== undefined) return { key: `id:${given}`, id: given };
  return { key: `path:${origin.path}`, id: withoutExtension(origin.path), idBesideTwin: origin.path };
}

const SCHEME = /^https?:\/\/(?:www\.)?/;

/** Whether a key is an address: that of one article alone, whoever keeps it. */
export function isAddress(key: string): boolean {
  return SCHEME.test(key);
}

function withoutScheme(url: string): string {
  return url.replace(SCHEME, '');
}

/** The spellings of a key that is an address which differ in scheme and 'www.': a site that changes them has the same pages. */
export function otherSpellings(key: string): string[] {
  if (!SCHEME.test(key)) return [];
  const starts = ['https://', 'https://www.', 'http://', 'http://www.'];
  return starts.map((start) => `${start}${withoutScheme(key)}`).filter((spelling) => spelling !== key);
}

/** Whether two keys are addresses of different sites. */
export function areOfDifferentSites(one: string, other: string): boolean {
  const site = (key: string) => (SCHEME.test(key) ? new URL(key).host.replace(/^www\./, '') : undefined);
  const [first, second] = [site(one), site(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Whether an article's id came with it; else it was made of its address or its path. */
export function isGivenId({ key, id }: { readonly key: string; readonly id: string }): boolean {
  return key === `id:${id}` || (SCHEME.test(key) && withoutScheme(key) !== id);
}

/** The identity of an upload beside another article of the same name: with another headline it is another article. */
export function identifyByHeadline(byName: Identity, { title }: ArticleDraft): Identity {
  return { ...byName, key: `upload:${byName.idBesideTwin ?? byName.id}:${plainHeadline(title)}` };
}

/** A headline as it is compared: without differences in white space, in case, and in how letters are composed. */
export function plainHeadline(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[a-z0-9]+$/i, '');
}

/** SHA-256, hex, over the text and all that is known besides it: equal means nothing changed. */
export function contentHash(draft: ArticleDraft): string {
  const { text, body, title, url, published, source, author, section, standfirst, dateline } = draft;
  const { place, agency, month, day } = dateline ?? {};
  // JSON keeps apart what would be glued, and writes half a surrogate pair so that it is told from another.
  const content = [text, body.start, body.end, title, url, published, source, author, section, standfirst];
  const fields = [...content, place, agency, month, day].map((field) => field ?? null);
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
