import { BELOW_TWENTY, TENS } from '../../vocabulary/number-words.js';

const WORDS = [...BELOW_TWENTY, ...TENS, 'hundred', 'thousand', 'million'].join('|');
const NUMBER = `(?:\\d[\\d.,]*|(?:${WORDS})(?:[ -](?:${WORDS}))*)`;
/** Not '/' and '-', which dates and scores are written with: '9/11', '2016-2017'. */
const OPERATION =
  '(?: ?[+*×÷^] ?| ?x ?| (?:plus|minus|times|divided by|multiplied by|modulo|to the power of) |(?: ?%| percent) of )';
const SUM = new RegExp(
  `^(?:(?:whats|what is|how much is|calculate|compute|solve|and) )*(?:${NUMBER}(?:${OPERATION}${NUMBER})+|the (?:square|cube) root of ${NUMBER}|${NUMBER} (?:squared|cubed))(?: ?=)?$`,
  'u',
);

/** Whether a question, in its plain form, is a sum and nothing else: no article does it. */
export function isSum(plain: string): boolean {
  return SUM.test(plain);
}
