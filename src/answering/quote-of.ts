import { INK } from '../../embeddings/words.js';
import type { Quote, QuotedSpan, RetrievedPassage, Span } from '../coverage/index.js';
import { contains, quotedArticle, relativeTo, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { saysOnlyWho } from './attribution/says-only-who.js';
import type { RankedSentence } from './rank-sentences.js';
import { resolvedTimes } from './time/index.js';

/** A ranked sentence as the quote of an answer, all of it cut from the article's text. */
export function toQuote(
  ranked: RankedSentence<RetrievedPassage>,
  older: boolean,
  { speaker }: Asked,
): Omit<Quote, 'score'> {
  const { sentence } = ranked;
  const { candidate } = ranked.passage;
  const { article, passage } = candidate;
  const words = markedIn(ranked);
  const marked =
    words && quoted(candidate, { start: words.start + passage.start, end: words.end + passage.start });
  // Asked what somebody said, the reader may mark that they did.
  const span = marked && speaker !== undefined && saysOnlyWho(marked.text) ? undefined : marked;
  const highlight = quoted(candidate, sentence);
  const times = resolvedTimes(highlight, article.published);
  return {
    article: quotedArticle(article),
    revision: article.revision,
    ...quoted(candidate, passage),
    highlight,
    // A word that is not parted from the next sentence by a space runs over its own one's end.
    ...(span && contains(sentence, span) && { span }),
    ...(times.length > 0 && { times }),
    ...(older && { older }),
  };
}

/**
 * The words of a sentence that its reader takes for the answer, as offsets into the text of its passage; none where it
 * marks a mere full stop.
 */
export function markedIn({ passage, sentence, reading }: RankedSentence<RetrievedPassage>): Span | undefined {
  const { candidate } = passage;
  const span = reading?.sentenceSpans[candidate.passage.sentences.indexOf(sentence)];
  return span && INK.test(slice(candidate.text, span)) ? span : undefined;
}

/** A span of the candidate's passage with its text, cut from the passage as the store cut it from the article. */
function quoted({ passage, text }: RetrievedPassage, { start, end }: Span): QuotedSpan {
  return { start, end, text: slice(text, relativeTo(passage, { start, end })) };
}
