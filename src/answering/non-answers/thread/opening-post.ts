import { type Article, type Span, slice } from '../../../coverage/index.js';
import {
  addsToQuestion,
  asksForHelp,
  asksOthers,
  firstParagraphs,
  goesOnItself,
  isOfOneself,
  isReply,
  needsHelp,
  type Paragraph,
  repeats,
} from './paragraphs.js';

/** 'Which SIM card to use in Budapest', 'ELI5: how is glass made', 'Too late to plant garlic?' */
const HEADLINE_ASKS =
  /\?\W*$|^\W*(?:eli5\W+)?(?:how|what|why|where|when|which|who|is|are|am|was|were|can|could|do|does|did|should|would|will|has|have|any)\b/iu;
/** 'Sir, I live …': a letter to the editor, which asks nobody who could answer. */
const LETTER = /^\W*(?:(?:(?:dear )?(?:sirs?|madam|editors?)|to the editor)\b|dear \w+:)/i;
/** Characters in which a salutation stands. */
const LONGEST_OPENING = 40;
/** Characters after a post in which somebody else speaks, if there are others. */
const REST = 3_000;
/** Paragraphs that a post may have; under a headline that asks. Those who say what they need may go on. */
const USUAL_PARAGRAPHS = 2;
const USUAL_WHERE_HEADLINE_ASKS = 6;
/** Paragraphs between two that ask: what the asker found elsewhere, say. More are others' replies. */
const BETWEEN = 1;

/**
 * The post with which a thread begins, if that is what the article is: paragraphs in which somebody who speaks for
 * themselves asks others, or repeats what the headline asks, and which others follow. Its words are nearer to a reader's
 * question than any answer's, and it does not know the answer.
 * @returns offsets into the article's text
 */
export function openingPost(title: string, article: Pick<Article, 'text' | 'body'>): Span | undefined {
  const { text, body } = article;
  if (LETTER.test(text.slice(body.start, body.start + LONGEST_OPENING))) return undefined;
  const isAsked = HEADLINE_ASKS.test(title);
  const usual = isAsked ? USUAL_WHERE_HEADLINE_ASKS : USUAL_PARAGRAPHS;
  let last: Paragraph | undefined;
  let tellsOfOneself = false;
  let isInNeed = false;
  for (const paragraph of firstParagraphs(article)) {
    const { at, sentences, statements } = paragraph;
    if (isReply(paragraph)) break;
    const tells = statements.some((sentence) => isOfOneself(sentence));
    const needs = needsHelp(paragraph);
    tellsOfOneself ||= tells || needs;
    isInNeed ||= needs;
    if (at >= usual && !isInNeed) break;
    const isAskers =
      tells || needs || statements.length === 0 || (last === undefined && isAsked && tellsOfOneself);
    if (
      (isAskers && asksOthers(paragraph, isAsked)) ||
      (isAsked && repeats(title, paragraph)) ||
      (last !== undefined && addsToQuestion(paragraph))
    ) {
      last = paragraph;
    } else if (last !== undefined) {
      if (at > last.at + BETWEEN) break;
    } else if (!isAsked && !isInNeed && !sentences.some((sentence) => isOfOneself(sentence))) break;
  }
  if (last === undefined) return undefined;
  const { end } = last;
  const post = { start: body.start, end };
  const isColumn =
    !isAsked &&
    !asksForHelp(slice(text, post)) &&
    goesOnItself(text.slice(end, Math.min(body.end, end + REST)));
  return isColumn ? undefined : post;
}
