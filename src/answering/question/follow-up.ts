import { askedInstead } from './asked-instead.js';
import { END_MARKS } from './asking-clause.js';
import { namesOf, subjectOf, withWordOf } from './from-earlier.js';
import { namesEnough, pointsBack } from './points-back.js';
import { ASKS, LEAD_IN } from './question-beginnings.js';
import { QUESTION_WORD } from './question-words.js';

/** Openings that only make sense after another question. */
const CONTINUES = /^(?:and|but|or|so|also|then|what about|how about|what of|same for)\b/i;

/** 'What about September?': what is asked of it was asked before. */
const ASKS_THE_SAME = /^(?:what|how) (?:about|of)\b/i;
/** 'When is the funeral?', 'who won?': a question of its own, of something that the earlier one names. */
const ASKS_OF_A_THING = new RegExp(
  `^${LEAD_IN}(?:(?:${QUESTION_WORD}) (?:is|was|are|were) (?:the|an?|his|her|their|its) \\p{L}|who (?:\\p{L}+ed|won|lost|led|paid)\\b)`,
  'iu',
);
const LINK = /^(?:and|but|or|so|also|then)[ ,]+/i;

/**
 * Which of the questions before one it has to be understood with, the oldest first: as far back as one needs the other
 * ('and when did Putin?', 'what about September?'); none for a question that stands by itself. Of an earlier 'what about
 * September?' nothing is kept: 'and in May?' asks for May instead.
 * @param previous the nearest first
 */
export function questionsNeeded(text: string, previous: readonly string[] = []): string[] {
  const needed: string[] = [];
  let needing = text;
  for (const earlier of previous) {
    if (!needsPrevious(needing)) break;
    if (namesEnough(earlier)) needed.unshift(earlier.trim());
    needing = earlier;
  }
  return needed;
}

/** Whether a question makes sense only after another. */
export function needsPrevious(text: string): boolean {
  return CONTINUES.test(text) || pointsBack(text) || !namesEnough(text);
}

/**
 * A question as it is understood after an earlier one: a mere question word, time or name takes the place of the earlier
 * one's; before one that points back, or asks of a thing that only the earlier one tells apart, stands what that names;
 * any other goes on where it ended ('… and when did Putin?').
 */
export function understoodAfter(earlier: string, question: string): string {
  const own = question.replace(LINK, '');
  const exchanged = withWordOf(own, earlier) ?? askedInstead(earlier, own.replace(ASKS_THE_SAME, ''));
  if (exchanged !== undefined) return exchanged;
  if (ASKS.test(own) && !ASKS_THE_SAME.test(own)) {
    if (pointsBack(own)) return `${subjectOf(earlier, own)}, ${own}`;
    if (ASKS_OF_A_THING.test(own)) return `${namesOf(earlier) || subjectOf(earlier, own)}, ${own}`;
  }
  return `${earlier.replace(END_MARKS, '')} ${question}`;
}
