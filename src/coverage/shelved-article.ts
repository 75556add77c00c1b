import { createHash } from 'node:crypto';
import type { Shelf } from './answer.js';
import type { ArticleSummary } from './article.js';

/** An article as a library lists it, with the shelf that it stands on. */
export type ShelvedArticle = ArticleSummary & { readonly shelf: Shelf };

/** A part of a list. */
export interface ArticlePage {
  readonly articles: readonly ShelvedArticle[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** Which part of a list is wanted. */
export interface ArticleQuery {
  /** Only articles whose id or title contains this, whatever its case. */
  readonly matching?: string;
  readonly offset: number;
  readonly limit: number;
}

/** Ids that may travel as they are: one word of ASCII that leaves room for a key in a custom id of 100 characters. */
const TRAVELS = /^(?!~)[\x21-\x7e]{1,64}$/;

/** Characters of a hash in a reference: 96 bits, so that no two ids of a library share one. */
const HASH_LENGTH = 16;

/** A name for an article's id that is short and plain enough for a button or a suggestion. */
export function referenceTo(id: string): string {
  if (TRAVELS.test(id)) return id;
  return `~${createHash('sha256').update(id).digest('base64url').slice(0, HASH_LENGTH)}`;
}

/** Characters of a content hash in a reference to a version, 48 bits: with a key and an id they fit into 100. */
const VERSION_LENGTH = 12;

/** A name for an article as it is now, 'VERSION.REFERENCE': another text under the same id has another one. */
export function versionedReferenceTo({
  id,
  contentHash,
}: Pick<ArticleSummary, 'id' | 'contentHash'>): string {
  return `${contentHash.slice(0, VERSION_LENGTH)}.${referenceTo(id)}`;
}
