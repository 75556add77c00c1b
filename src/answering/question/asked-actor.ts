import { fold } from '../../../embeddings/terms/folding.js';
import { isDemonym } from '../names/places.js';
import { capitalsTellNames, POSSESSIVE } from './names.js';
import { SURE_AUXILIARY } from './question-words.js';

/** The words after the first auxiliary: the subject of a plain question and what follows it. */
const AFTER_AUXILIARY = new RegExp(`^(?:[^?.!]*? )?(?:${SURE_AUXILIARY}) (.*)$`, 'isu');
const WORD = /^[\p{L}\p{M}'’-]+/u;
/** Letters of the shortest name: what is shorter is mostly an abbreviation, which an article spells out. */
const LEAST_LETTERS = 4;

/**
 * The name of whoever is asked about, in small letters and in its words: 'medvedev' of 'when did Medvedev visit Japan'.
 * Undefined where the subject is named by no name of a person, a company or the like.
 * @param unusual words of the question that are no English words, in small letters, looked at where capitals tell no names
 */
export function askedActor(question: string, unusual: ReadonlySet<string>): readonly string[] | undefined {
  const words = AFTER_AUXILIARY.exec(fold(question))?.[1]?.split(/\s+/) ?? [];
  const telling = capitalsTellNames(question);
  const isName = (word: string): boolean =>
    telling ? /^\p{Lu}\p{Ll}/u.test(word) : unusual.has(plain(word));
  const end = words.findIndex((word) => !isName(word));
  const name = end < 0 ? words : words.slice(0, end);
  const capital = name.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const last = name.at(-1);
  if (last === undefined || plain(last).length < LEAST_LETTERS || capital.every(isDemonym)) return undefined;
  return name.map(plain);
}

/** A word in small letters, without a possessive and what stands after it. */
function plain(word: string): string {
  return (WORD.exec(fold(word).toLowerCase())?.[0] ?? '').replace(POSSESSIVE, '');
}
