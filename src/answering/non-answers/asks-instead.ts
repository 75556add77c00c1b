import type { Span } from '../../coverage/index.js';
import { isOfOneself } from './thread/paragraphs.js';

/** How like the reader's question one in the text must be to be the same. (Cosine) */
const ALIKE_ENOUGH_TO_BE_ASKED = 0.4;

/**
 * Ends in a question mark, whatever signs follow ('**May I bring my bike?**', 'Any ideas? 🙂'), or is a question in
 * brackets or quotation marks; no statement that ends in one of these.
 */
const ASKS = /^["'“‘«(].*\?[!?]*["'”’»)]\s*$|\?[^\p{L}\p{N}"'”’»)]*$/su;

/** A passage whose sentences are looked at, each as offsets into its text. */
interface Told {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Whether its article begins with it. */
  readonly isFirst: boolean;
  /** The post with which its article begins, see `openingPost`. */
  readonly post?: Span | undefined;
}

/**
 * Which sentences of a passage ask instead of answering: those that end in a question mark, what leads up to one that is
 * like the reader's question in the same paragraph, or in an article's first paragraph stands beside it where somebody
 * speaks for themselves there, and the post with which a thread begins. In threads, interviews and lists of questions the
 * words nearest to a reader's question are those of somebody who asks the same.
 * @param alike cosine of each sentence with the reader's question
 */
export function asksInstead({ text, sentences, isFirst, post }: Told, alike: ArrayLike<number>): boolean[] {
  const paragraphs = paragraphsOf(text, sentences);
  const asks = sentences.map(({ start, end }) => ASKS.test(text.slice(start, end)));
  const isLike = asks.map((is, i) => is && (alike[i] ?? 0) >= ALIKE_ENOUGH_TO_BE_ASKED);
  const hasMore = (paragraphs.at(-1) ?? 0) > 0;
  // 'How much is the pass? It costs 52 euros.' is a list's first question with its answer.
  const isAskers = sentences.some(
    ({ start, end }, i) => !asks[i] && paragraphs[i] === 0 && isOfOneself(text.slice(start, end)),
  );
  return asks.map((is, i) => {
    const paragraph = paragraphs[i];
    const opens = isFirst && paragraph === 0 && hasMore && isAskers;
    const isPosted = post !== undefined && (sentences[i]?.end ?? 0) <= post.end;
    return (
      is || isPosted || isLike.some((like, at) => like && paragraphs[at] === paragraph && (at > i || opens))
    );
  });
}

/** The number of the paragraph that each sentence stands in. */
function paragraphsOf(text: string, sentences: readonly Span[]): number[] {
  let paragraph = 0;
  return sentences.map(({ start }, i) => {
    const end = sentences[i - 1]?.end ?? start;
    if (text.slice(end, start).includes('\n')) paragraph++;
    return paragraph;
  });
}
