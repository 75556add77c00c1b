import { questionTerms } from '../../../embeddings/terms/terms.js';
import { END_MARKS, plainQuestion } from './asking-clause.js';
import { namesIn } from './names.js';
import { AUXILIARY, LEAD_IN, PREPOSITION } from './question-beginnings.js';
import { HOW_MEASURED, QUESTION_WORD } from './question-words.js';

/** A question word, and nothing that it asks about: 'by how much', 'why'. */
const ASKS_ALONE = new RegExp(`^(?:${PREPOSITION} )?(?:${HOW_MEASURED}|how come|${QUESTION_WORD})$`, 'i');
/** What a question begins with up to the end of its question word, if it has one. */
const LEADING = new RegExp(
  `^${LEAD_IN}(?:(?:${PREPOSITION} )?(?:${HOW_MEASURED}|how come|${QUESTION_WORD})\\s+)?`,
  'i',
);
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]*/gu;
const STARTS_WITH_AUXILIARY = new RegExp(`^${AUXILIARY}\\b`, 'i');

/** The first question with the question word of the other in the place of its own, if that is all that the other has. */
export function withWordOf(part: string, first: string): string | undefined {
  const word = part.replace(END_MARKS, '');
  if (!ASKS_ALONE.test(word)) return undefined;
  const rest = first.replace(LEADING, '');
  return `${word} ${STARTS_WITH_AUXILIARY.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest}`;
}

/**
 * The names of a question with its numbers, if it has any: 'when did Vale die' says of whom the funeral is, and 'die' is
 * what was asked before.
 */
export function namesOf(question: string): string {
  const words = question.match(WORDS) ?? [];
  const named = new Set(namesIn(question).certain);
  if (named.size === 0) return '';
  return words
    .filter((word) => /^\d/.test(word) || questionTerms(word).some((term) => named.has(term)))
    .join(' ');
}

/** The first question's words without those that ask and those that the later one has already. */
export function subjectOf(first: string, later: string): string {
  const own = new Set(questionTerms(later));
  const words = first.match(WORDS) ?? [];
  return words
    .filter((word) => {
      const terms = questionTerms(word);
      return (
        terms.length > 0 &&
        terms.some((term) => !own.has(term)) &&
        !/^(?:when|why|does|tell|please)$/.test(plainQuestion(word))
      );
    })
    .join(' ');
}
