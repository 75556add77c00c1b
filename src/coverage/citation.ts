import type { QuotedSpan } from './answer.js';

/** Where a quote stands, in every detail that lets somebody else find it. */
export interface Citation {
  readonly articleId: string;
  readonly title: string;
  readonly author?: string;
  readonly source?: string;
  readonly published?: string;
  readonly url?: string;
  /** `url` with a text fragment (`#:~:text=`) that scrolls to the quoted sentence. */
  readonly fragmentUrl?: string;
  readonly revision: number;
  /** The quoted passage; absent when a whole article is cited. */
  readonly quote?: QuotedSpan & { readonly highlight: QuotedSpan };
}
