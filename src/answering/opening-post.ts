import { type Span, slice } from '../coverage/index.js';

/** Somebody speaking for themselves, in English. */
const FIRST_PERSON = /\b(?:I|i(?!\.e)|[Mm]y|[Mm]e|[Mm]ine|[Ii]['’]?(?:m|ve|d|ll))\b/u;
const SECOND_PERSON = /\byou/iu;
const QUOTED = /["“«][^"“”«»]*["”»]/gu;
/** Where one ends, also where the next was pasted without a space; not in an address or '#tag?q=1'. */
const SENTENCE_END = /(?<=[.!?])(?=\s|\p{Lu}|$)/u;
/** Asking without a question mark. */
const ASKS_FOR_HELP =
  /\bwondering\b|\bthanks? in advance\b|\bany (?:ideas?|help|advice|suggestions?|tips)\b|\b(?:can|could|does|has|would) any(?:one|body)\b|\bplease (?:help|advise)\b|\blike to know\b/iu;
/** Sentences at the end of a post that may ask others something: 'What would you do? It is urgent.' */
const AT_THE_END = 2;
/** Paragraphs that a post may have. */
const MOST_PARAGRAPHS = 2;
/** Characters of a paragraph beyond which it is no post: it would be looked at anew for every passage of the article. */
const LONGEST_PARAGRAPH = 5_000;
/** Blank lines alone: a post's lines belong together, where `splitParagraphs` may make each of them a paragraph. */
const BETWEEN_PARAGRAPHS = /\r?\n[^\S\n]*\r?\n\s*/gu;

/**
 * The post with which a thread begins, if that is what the article is: paragraphs in which somebody who speaks for
 * themselves asks others, and which others follow. Its words are nearer to a reader's question than any answer's, and it
 * does not know the answer.
 * @returns offsets into `text`
 */
export function openingPost(text: string, body: Span): Span | undefined {
  const paragraphs = firstParagraphs(text, body);
  // The last paragraph of an article is followed by nothing that could answer.
  const asking = paragraphs.findLastIndex(
    (paragraph, i) =>
      paragraph.end < body.end &&
      asksForItself(slice(text, paragraph)) &&
      paragraphs.slice(0, i).every((before) => FIRST_PERSON.test(slice(text, before))),
  );
  const last = paragraphs[asking];
  return last && { start: body.start, end: last.end };
}

function firstParagraphs(text: string, body: Span): Span[] {
  const paragraphs: Span[] = [];
  let start = body.start;
  BETWEEN_PARAGRAPHS.lastIndex = start;
  while (paragraphs.length < MOST_PARAGRAPHS) {
    const gap = BETWEEN_PARAGRAPHS.exec(text);
    paragraphs.push({ start, end: Math.min(gap?.index ?? body.end, body.end) });
    start = BETWEEN_PARAGRAPHS.lastIndex;
    if (gap === null || start >= body.end) break;
  }
  return paragraphs;
}

/**
 * Whether somebody tells of themselves and asks. Not so a list of questions and answers, 'Can I pay by card? You can.',
 * an answer that asks back, 'I did. Have you tried …? It …', or a report of what was asked.
 */
function asksForItself(paragraph: string): boolean {
  if (paragraph.length > LONGEST_PARAGRAPH) return false;
  const own = paragraph.replace(QUOTED, '');
  const sentences = own
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const asks = (sentence: string, i: number): boolean =>
    sentence.endsWith('?') && (i >= sentences.length - AT_THE_END || !SECOND_PERSON.test(sentence));
  return (
    sentences.some((sentence) => !sentence.endsWith('?') && FIRST_PERSON.test(sentence)) &&
    (ASKS_FOR_HELP.test(own) || sentences.some(asks))
  );
}
