import { splitParagraphs } from '../../../embeddings/splitting/paragraphs.js';
import { splitSentences } from '../../../embeddings/splitting/sentences.js';
import { type Article, type QuoteContext, type QuoteReference, slice } from '../../coverage/index.js';

/**
 * Code units on either side of the answering sentence at most: a paragraph may be the whole of a file of 10 MB. More
 * than a message of Discord's holds (4,096), so that whoever shows it cuts it again and marks the cut.
 */
const AROUND = 6_000;

/** Code units at the far end of those in which a sentence's edge is looked for. */
const EDGE_WITHIN = 1_000;

/** From the paragraph before a quote to the one after it, or as much of that as anybody reads. */
export function contextOf(article: Article, quote: QuoteReference): QuoteContext {
  const { text } = article;
  const paragraphs = splitParagraphs(text, article.body);
  const first = paragraphs.findIndex(({ end }) => end > quote.start);
  const last = paragraphs.findLastIndex(({ start }) => start < quote.end);
  const start = cutBefore(text, (paragraphs[first - 1] ?? paragraphs[first] ?? quote).start, quote.highlight);
  const end = cutAfter(text, (paragraphs[last + 1] ?? paragraphs[last] ?? quote).end, quote.highlight);
  const { title, url } = article;
  return {
    title,
    ...(url !== undefined && { url }),
    start,
    end,
    text: slice(text, { start, end }),
    highlight: { ...quote.highlight, text: slice(text, quote.highlight) },
  };
}

/** `start`, or where the text that is shown before the answering sentence begins. */
function cutBefore(text: string, start: number, highlight: QuoteReference['highlight']): number {
  const earliest = highlight.start - AROUND;
  if (start >= earliest) return start;
  // The first of these sentences began before.
  const [, whole] = splitSentences(text, { start: earliest, end: earliest + EDGE_WITHIN });
  return whole?.start ?? characterEdge(text, earliest);
}

/** `end`, or where the text that is shown after the answering sentence ends. */
function cutAfter(text: string, end: number, highlight: QuoteReference['highlight']): number {
  const latest = highlight.end + AROUND;
  if (end <= latest) return end;
  // The last of these sentences goes on.
  const whole = splitSentences(text, { start: latest - EDGE_WITHIN, end: latest }).at(-2);
  return whole?.end ?? characterEdge(text, latest);
}

/** `offset`, or one less where that is in the middle of a character that takes two code units. */
function characterEdge(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}
