import { datelineEnd } from '../../embeddings/splitting/dateline.js';
import { INK } from '../../embeddings/splitting/words.js';
import type { Quote, QuotedSpan, RetrievedPassage, Span } from '../coverage/index.js';
import { contains, quotedArticle, relativeTo, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { saysOnlyWho } from './attribution/says-only-who.js';
import type { RankedSentence } from './ranking/rank-sentences.js';
import { resolvedTimes } from './time/index.js';
import { withoutStrayMarks } from './without-stray-marks.js';

/** A ranked sentence as the quote of an answer, all of it cut from the article's text. */
export function toQuote(
  ranked: RankedSentence<RetrievedPassage>,
  older: boolean,
  asked: Asked,
): Omit<Quote, 'score'> {
  const { sentence } = ranked;
  const { candidate } = ranked.passage;
  const { article, passage } = candidate;
  const found = markedIn(ranked);
  const words = found && withoutStrayMarks(candidate.text, found);
  const marked =
    words && quoted(candidate, { start: words.start + passage.start, end: words.end + passage.start });
  const highlight = quoted(candidate, sentence);
  const span = marked && !isBeside(marked, highlight, asked) ? marked : undefined;
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

/** Asked what somebody said, a reader may mark that they did; asked when, the day on which the story was filed. */
function isBeside({ text, end }: QuotedSpan, sentence: QuotedSpan, { speaker, kind }: Asked): boolean {
  if (speaker !== undefined && saysOnlyWho(text)) return true;
  return kind === 'time' && end <= sentence.start + datelineEnd(sentence.text);
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
