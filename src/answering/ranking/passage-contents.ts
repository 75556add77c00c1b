import { RecentlyUsed } from '../../../embeddings/recently-used.js';
import { terms } from '../../../embeddings/terms/terms.js';
import { type RetrievedPassage, relativeTo, type Span, slice } from '../../coverage/index.js';
import { openingPost } from '../non-answers/thread/opening-post.js';

/** Passages whose contents are kept: some 10 MB, and more than the questions of an hour retrieve. */
const KEPT_PASSAGES = 2_000;

/** What a passage holds, whatever is asked. */
interface PassageContent {
  /** The terms of its headline, and of each of its sentences in order. */
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
  /** The post with which its article begins, see `openingPost`. */
  readonly post: Span | undefined;
}

/** The same for the same passage. By content: an id that was removed may come again with another text and revision 1. */
export function passageKey({ article, passage }: RetrievedPassage): string {
  return `${article.contentHash}\n${passage.start}`;
}

/** What each passage holds, kept between questions: tokenising is the dearest part of ranking. */
export class PassageContents {
  readonly #kept = new RecentlyUsed<PassageContent>(KEPT_PASSAGES);

  of(candidate: RetrievedPassage): PassageContent {
    const key = passageKey(candidate);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const content = contentOf(candidate);
    this.#kept.set(key, content);
    return content;
  }
}

function contentOf({ article, passage, text, whole }: RetrievedPassage): PassageContent {
  return {
    title: new Set(terms(article.title)),
    sentences: passage.sentences.map(
      (sentence) => new Set(terms(slice(text, relativeTo(passage, sentence)))),
    ),
    post: openingPost(article.title, whole),
  };
}
