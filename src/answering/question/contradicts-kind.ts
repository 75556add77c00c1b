import { timesSpokenOf } from '../time/index.js';
import type { AnswerKind } from './answer-kinds.js';
import { EVIDENCE } from './evidence.js';
import { numberEvidence } from './number-evidence.js';
import type { UnderstoodQuestion } from './understand.js';

/** Kinds of answer that a date and nothing else never is. */
const NO_DATE: ReadonlySet<AnswerKind> = new Set(['reason', 'person', 'organisation', 'place', 'definition']);
/** Says how long by saying from when, or until when. */
const FROM_OR_TO = /\b(?:since|from|until|till|to|between|through)\b/i;

/**
 * Whether marked words are plainly of another kind than what is asked for: 'why did Putin visit Japan' is not answered
 * by 'December 2016', and 'how many times' not by words without a number. Only what cannot be meant counts; most
 * reasons, and ways to do something, are told in words of any kind.
 */
export function contradictsKind(question: UnderstoodQuestion, words: string): boolean {
  const { kind, unit } = question;
  if (NO_DATE.has(kind)) return isDate(words);
  if (kind !== 'number') return false;
  if (unit === 'duration') return isDate(words) && !FROM_OR_TO.test(words);
  if (unit === 'age') return false;
  return isDate(words) || numberEvidence(question, words) === EVIDENCE.against;
}

/** Whether nothing but a time with known days, and small words, stands there. */
function isDate(words: string): boolean {
  const times = timesSpokenOf(words);
  if (!times.some(({ days }) => days !== undefined)) return false;
  const rest = times.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return !/\p{L}{4,}|\d/u.test(rest);
}
