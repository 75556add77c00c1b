import { splitSentences } from '../../../embeddings/splitting/sentences.js';
import { type Quote, relativeTo, type Span, slice } from '../../coverage/index.js';
import { ELLIPSIS, fittingPrefix, fittingSentences } from '../text/cut.js';
import { bold, escapeMarkdown } from '../text/markdown.js';

/** What is drawn of a quote: its text, the answering sentence, and the words in it that answer where they are known. */
type Passage = Pick<Quote, 'text' | 'start' | 'end' | 'highlight' | 'span'>;

/** What is left out before or after a passage is marked on its own side, apart from the quoted words. */
const BEFORE = `${ELLIPSIS} `;
const AFTER = ` ${ELLIPSIS}`;

/**
 * The quote with its answering sentence in bold and the answer's words underlined where it is to be `marked`; `span` is
 * the part of it to show. Offsets are the article's.
 */
function draw(quote: Passage, span: Span, marked: boolean): string {
  const { start, end, highlight } = quote;
  const part = (from: number, to: number) => slice(quote.text, relativeTo(quote, { start: from, end: to }));
  const before = escapeMarkdown(part(span.start, highlight.start));
  const after = escapeMarkdown(part(highlight.end, span.end));
  const marks = { before: span.start > start ? BEFORE : '', after: span.end < end ? AFTER : '' };
  const sentence = part(highlight.start, highlight.end);
  const drawn = marked ? bold(sentence, answerIn(quote)) : escapeMarkdown(sentence);
  return marks.before + before + drawn + after + marks.after;
}

/** The answer's words, counted from the beginning of the answering sentence. */
function answerIn({ span, highlight }: Passage): Span | undefined {
  return span && relativeTo(highlight, span);
}

/** The passage's sentences, in the article's offsets. */
function sentencesOf({ text, start }: Passage): Span[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

/**
 * The passage word for word with the answering sentence in bold, at most `limit` long: where it is longer, the answering
 * sentence with as many whole sentences around it as fit, and of a sentence that is longer still, its beginning.
 * @param marked false: nothing in it stands out, for it may not answer
 */
export function quotedPassage(quote: Passage, limit: number, marked = true): string {
  // Drawing adds characters and takes none away: of what is longer by itself nothing needs to be drawn.
  const fits = (span: Span) => span.end - span.start <= limit && draw(quote, span, marked).length <= limit;
  if (fits(quote)) return draw(quote, quote, marked);
  const widest = fittingSentences(sentencesOf(quote), quote.highlight, fits);
  if (widest) return draw(quote, widest, marked);
  const before = quote.highlight.start > quote.start ? BEFORE : '';
  const room = limit - before.length - AFTER.length;
  const answer = answerIn(quote);
  const drawn = (text: string) => (marked ? bold(text, answer) : escapeMarkdown(text));
  return before + drawn(fittingPrefix(quote.highlight.text, (text) => drawn(text).length <= room)) + AFTER;
}
