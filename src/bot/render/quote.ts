import { splitSentences } from '../../../embeddings/sentences.js';
import { type Quote, type Span, slice } from '../../coverage/index.js';
import { ELLIPSIS, fittingPrefix, fittingSentences } from '../cut.js';
import { bold, escapeMarkdown } from '../markdown.js';

/** What is left out before or after a passage is marked on its own side, apart from the quoted words. */
const BEFORE = `${ELLIPSIS} `;
const AFTER = ` ${ELLIPSIS}`;

/** The quote with its answering sentence in bold; `span` is the part of it to show. Offsets are the quote's own. */
function draw(quote: Quote, span: Span): string {
  const { start, end, highlight } = quote;
  const part = (from: number, to: number) => slice(quote.text, { start: from - start, end: to - start });
  const before = escapeMarkdown(part(span.start, highlight.start));
  const after = escapeMarkdown(part(highlight.end, span.end));
  const marks = { before: span.start > start ? BEFORE : '', after: span.end < end ? AFTER : '' };
  return marks.before + before + bold(part(highlight.start, highlight.end)) + after + marks.after;
}

/** The passage's sentences, in the article's offsets. */
function sentencesOf({ text, start }: Quote): Span[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

/**
 * The passage word for word with the answering sentence in bold, at most `limit` long: where it is longer, the answering
 * sentence with as many whole sentences around it as fit, and of a sentence that is longer still, its beginning.
 */
export function quotedPassage(quote: Quote, limit: number): string {
  const fits = (span: Span) => draw(quote, span).length <= limit;
  if (fits(quote)) return draw(quote, quote);
  const widest = fittingSentences(sentencesOf(quote), quote.highlight, fits);
  if (widest) return draw(quote, widest);
  const before = quote.highlight.start > quote.start ? BEFORE : '';
  const room = limit - before.length - AFTER.length;
  return before + bold(fittingPrefix(quote.highlight.text, (prefix) => bold(prefix).length <= room)) + AFTER;
}
