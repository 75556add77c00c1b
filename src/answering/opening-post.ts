import { questionTerms, terms } from '../../embeddings/terms.js';
import { type Article, type Span, slice } from '../coverage/index.js';

/** Somebody speaking for themselves, in English. */
const FIRST_PERSON = /\b(?:I|i(?!\.e)|[Mm]y|[Mm]e|[Mm]ine|[Ii]['’]?(?:m|ve|d|ll))\b/u;
const SECOND_PERSON = /\byou/iu;
const QUOTED = /["“«][^"“”«»]*["”»]/gu;
/** Where one ends, also where the next was pasted without a space; not in an address or '#tag?q=1'. */
const SENTENCE_END = /(?<=[.!?])(?=\s|\p{Lu}|$)/u;
/** Asking without a question mark. */
const ASKS_FOR_HELP =
  /\bwondering\b|\bthanks? in advance\b|\bany (?:ideas?|help|advice|suggestions?|tips)\b|\b(?:can|could|does|has|would) any(?:one|body)\b|\bany(?:one|body) (?:know|have|tried)\b|\bany of you\b|\bplease (?:help|advise)\b|\blike to know\b/iu;
/** 'Which SIM card to use in Budapest', 'ELI5: how is glass made', 'Too late to plant garlic?' */
const HEADLINE_ASKS =
  /\?\W*$|^\W*(?:eli5\W+)?(?:how|what|why|where|when|which|who|is|are|am|was|were|can|could|do|does|did|should|would|will|has|have|any)\b/iu;
const BEGINS_AS_REPLY =
  /^\W*(?:yes|no|yeah|yep|nope|sure|unfortunately|short answer|it depends|depends|absolutely|in general|generally|you (?:can|could|should|need)|I (?:recommend|suggest|agree)|I(?:['’]d| would) (?:recommend|suggest|go|say|try))\b/iu;
const ADVISES =
  /\byou (?:can|could|should|need|must|may|might|will|would|don['’]t|do not|have to|are|want)\b|\byou['’](?:ll|re|d)\b|\byour\b/iu;
/** 'Sir, I live …': a letter to the editor, which asks nobody who could answer. */
const LETTER = /^\W*(?:(?:dear )?(?:sirs?|madam|editors?)|to the editor)\b/i;
/** Characters in which a salutation stands. */
const LONGEST_OPENING = 40;
/** Characters after a post in which somebody else speaks, if there are others. */
const REST = 3_000;
/** Sentences at the end of a paragraph that may ask others something: 'What would you do? It is urgent.' */
const AT_THE_END = 2;
/** Paragraphs that a post may have; under a headline that asks. */
const MOST_PARAGRAPHS = 2;
const MOST_WHERE_HEADLINE_ASKS = 6;
/** Share of a headline's terms that a question has to hold to be the same. */
const SAME_QUESTION = 0.5;
/** Characters of a paragraph beyond which it is no post: it would be looked at anew for every passage of the article. */
const LONGEST_PARAGRAPH = 5_000;
/** Blank lines alone: a post's lines belong together, where `splitParagraphs` may make each of them a paragraph. */
const BETWEEN_PARAGRAPHS = /\r?\n[^\S\n]*\r?\n\s*/gu;

/**
 * The post with which a thread begins, if that is what the article is: paragraphs in which somebody who speaks for
 * themselves asks others, or repeats what the headline asks, and which others follow. Its words are nearer to a reader's
 * question than any answer's, and it does not know the answer.
 * @returns offsets into the article's text
 */
export function openingPost(title: string, { text, body }: Pick<Article, 'text' | 'body'>): Span | undefined {
  if (LETTER.test(text.slice(body.start, body.start + LONGEST_OPENING))) return undefined;
  const isAsked = HEADLINE_ASKS.test(title);
  const most = isAsked ? MOST_WHERE_HEADLINE_ASKS : MOST_PARAGRAPHS;
  let end: number | undefined;
  let told = false;
  for (const [i, paragraph] of firstParagraphs(text, body, most).entries()) {
    const { sentences, statements } = paragraph;
    if (isReply(paragraph, i)) break;
    const tells = statements.some((statement) => FIRST_PERSON.test(statement));
    told ||= tells;
    const isAskers = tells || statements.length === 0 || (end === undefined && isAsked && told);
    if ((isAskers && asksOthers(paragraph, i)) || (isAsked && repeats(title, paragraph))) {
      end = paragraph.end;
    } else if (!isAsked && !sentences.some((sentence) => FIRST_PERSON.test(sentence))) break;
  }
  if (end === undefined) return undefined;
  const post = { start: body.start, end };
  const isColumn =
    !isAsked &&
    !ASKS_FOR_HELP.test(slice(text, post)) &&
    goesOnItself(text.slice(end, Math.min(body.end, end + REST)));
  return isColumn ? undefined : post;
}

/** A column or a letter: whoever asks goes on about themselves, and speaks to nobody. */
function goesOnItself(rest: string): boolean {
  const own = rest.replace(QUOTED, '');
  return FIRST_PERSON.test(own) && !SECOND_PERSON.test(own);
}

interface Paragraph {
  /** Where it ends in the article's text. */
  readonly end: number;
  /** Its own ones, without what it quotes. */
  readonly sentences: readonly string[];
  readonly statements: readonly string[];
}

/** Those that others follow, up to one that is no post: nothing could answer the last paragraph of an article. */
function firstParagraphs(text: string, body: Span, most: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = body.start;
  BETWEEN_PARAGRAPHS.lastIndex = start;
  while (paragraphs.length < most) {
    const gap = BETWEEN_PARAGRAPHS.exec(text);
    if (gap === null || BETWEEN_PARAGRAPHS.lastIndex >= body.end) break;
    if (gap.index - start > LONGEST_PARAGRAPH) break;
    paragraphs.push(paragraphOf(text, { start, end: gap.index }));
    start = BETWEEN_PARAGRAPHS.lastIndex;
  }
  return paragraphs;
}

function paragraphOf(text: string, place: Span): Paragraph {
  const sentences = slice(text, place)
    .replace(QUOTED, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const statements = sentences.filter((sentence) => !sentence.endsWith('?'));
  return { end: place.end, sentences, statements };
}

/**
 * Whether it asks others. Not so a list of questions and answers, 'Can I pay by card? You can.', an answer that asks
 * back, 'I did. Have you tried …? It …', or a report of what was asked.
 */
function asksOthers({ sentences }: Paragraph, at: number): boolean {
  return sentences.some(
    (sentence, i) =>
      ASKS_FOR_HELP.test(sentence) ||
      (sentence.endsWith('?') &&
        (i >= sentences.length - AT_THE_END || (at === 0 && !SECOND_PERSON.test(sentence)))),
  );
}

/** Whether it ends by asking what the headline asks; what has further sentences may answer it itself. */
function repeats(headline: string, { sentences }: Paragraph): boolean {
  const asked = questionTerms(headline);
  return sentences.slice(-AT_THE_END).some((sentence) => {
    if (!sentence.endsWith('?')) return false;
    const own = new Set(terms(sentence));
    const same = asked.filter((term) => own.has(term)).length;
    return same > 0 && same >= SAME_QUESTION * asked.length;
  });
}

/** Whether it answers what stands before it, or the headline. */
function isReply({ sentences, statements }: Paragraph, i: number): boolean {
  return (
    BEGINS_AS_REPLY.test(sentences[0] ?? '') ||
    (i > 0 && statements.some((sentence) => ADVISES.test(sentence)))
  );
}
