import { ROLE } from '../names/roles.js';
import { REPORTS } from './speaker-phrase.js';

const ACCORDING = /\baccording to\b/i;
const NAME = /^\p{Lu}/u;
/** What else stands beside the verb. */
const BESIDE = /^(?:he|she|they|it|him|them|has|had|also|as)$/;

/** Whether words only say who says something ('Kishida said', 'according to the minister'), and nothing of what. */
export function saysOnlyWho(words: string): boolean {
  const rest = words.replace(REPORTS, ' ').replace(ACCORDING, ' ');
  if (rest === words) return false;
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => NAME.test(word) || ROLE.test(word) || BESIDE.test(word),
  );
}
