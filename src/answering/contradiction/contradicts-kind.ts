import { EVIDENCE } from '../kind/evidence.js';
import { numberEvidence } from '../kind/number-evidence.js';
import type { UnderstoodQuestion } from '../question/understand.js';
import type { AnswerKind } from '../question/wanted/answer-kinds.js';
import { type Grain, timesSpokenOf } from '../time/index.js';

/** Kinds of answer that a date and nothing else never is. */
const NO_DATE: ReadonlySet<AnswerKind> = new Set([
  'reason',
  'person',
  'organisation',
  'place',
  'definition',
  'statement',
]);
/** Kinds that no mere number is. */
const NAMED: ReadonlySet<AnswerKind> = new Set(['person', 'organisation', 'place']);
const PRONOUN = /^\W*(?:he|she|it|they|we|i|you)\W*$/i;
/** A year is a number of something else as often. */
const DATES: ReadonlySet<Grain> = new Set(['day', 'month']);
/** Says how long by saying from when, or until when. */
const FROM_OR_TO = /\b(?:since|from|until|till|to|between|through)\b/i;
/** Says how many without a number that counts: 'the seventh in a row', 'a handful', 'all of them'. */
const AMOUNT =
  /\p{N}|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:[a-z]+-)?[a-z]+(?:teen|tie)th|handful|few|fewer|little|most|all|every|each|majority|minority|none|nobody|nothing|no one|single|once|pair|trio|quarter|thirds?|free|countless|unlimited)\b/iu;

/**
 * Whether marked words are plainly of another kind than what is asked for: 'why did Putin visit Japan' is not answered
 * by 'December 2016', and 'how many' not by words without an amount. Only what cannot be meant counts; most reasons,
 * and ways to do something, are told in words of any kind.
 */
export function contradictsKind(question: UnderstoodQuestion, words: string): boolean {
  const { kind, unit, asks } = question;
  if (NAMED.has(kind) && !/\p{L}/u.test(words)) return true;
  if (kind === 'reason' && PRONOUN.test(words)) return true;
  if (NO_DATE.has(kind)) return isDate(words);
  // 'What is the number of …' is less plain: it may ask for a name.
  if (kind !== 'number' || asks !== 'how' || unit === 'age') return false;
  if (unit === 'duration') return isDate(words) && !FROM_OR_TO.test(words);
  const amount = AMOUNT.test(words) || numberEvidence(question, words) > EVIDENCE.against;
  return !amount || isDate(words);
}

/** Whether nothing stands there but a day or a month, and small words. */
function isDate(words: string): boolean {
  const times = timesSpokenOf(words);
  if (!times.some(({ grain }) => DATES.has(grain))) return false;
  const rest = times.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return !/\p{L}{4,}|\p{N}/u.test(rest);
}
