import { fold } from '../../../embeddings/terms/folding.js';
import { spellingCost } from '../../../embeddings/terms/spelling-cost.js';
import { isDemonym, isPlace } from '../names/places.js';
import { properNames } from '../names/proper-names.js';
import { ROLE } from '../names/roles.js';

/** Words for somebody who was named before, or who tells of themselves. */
const PRONOUN =
  /(?<!\p{L})(?:he|she|they|it|we|i|him|her|his|their|its|our|my|me|them|us|who|whom|whose)(?!\p{L})/iu;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,6}";
/** Who reports what others did, and nothing more of them: '…, Kishida said.' */
const REPORTER = new RegExp(
  `${NAME} (?:said|says|added)(?=[.,]|$)|\\b(?:said|says) ${NAME}(?=[.,]|$)|\\b[Aa]ccording to ${NAME}`,
  'gu',
);
/** Wrong letters with which a name is still the same. */
const SPELLING_LIMIT = 1.5;
/** How many letters of a name a word derived from it begins with: 'Kenyans' and 'Kenya'. */
const STEM_SHARE = 0.7;
const LEAST_STEM = 4;
/** Letters of the shortest part of a name that tells whose it is. */
const LEAST_LETTERS = 3;

/** Where a sentence stands: the headline of its article, and the sentence before it in its passage. */
interface Surroundings {
  readonly headline: string;
  readonly before: string;
}

/**
 * Whether a sentence tells of somebody else than the one asked about: it names others, and that one neither there nor
 * just before, and refers to nobody. 'When did Kishida visit Russia' is not answered by 'Abe visited Russia in April', nor
 * is it where Kishida says so.
 * @param actor as `askedActor` gives it
 * @param marked words of it, which may well be a name
 */
export function contradictsActor(
  actor: readonly string[],
  sentence: string,
  { headline, before }: Surroundings,
  marked: string,
): boolean {
  if (PRONOUN.test(sentence)) return false;
  const around =
    fold(`${headline} ${before} ${sentence.replace(REPORTER, ' ')}`)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (
    telling(actor).some((name) =>
      partsOf(name).every((part) => around.some((word) => isSameName(part, word))),
    )
  ) {
    return false;
  }
  return properNames(sentence).some(({ text }) => {
    // 'One of Japan' is that place.
    const name = text.replace(/^(?:.* )?of /, '');
    return !marked.includes(text) && !isPlace(name) && !name.split(' ').every(isDemonym);
  });
}

/** The words of a name that tell whose it is: titles begin other words. */
function telling(actor: readonly string[]): readonly string[] {
  const names = actor.filter((name) => !ROLE.test(name));
  return names.length > 0 ? names : actor;
}

/** A text's words are parted at hyphens and apostrophes: 'Okonkwo-Bell' is two. */
function partsOf(name: string): readonly string[] {
  return name.split(/[-'’]/).filter((part) => part.length >= LEAST_LETTERS);
}

function isSameName(name: string, word: string): boolean {
  const stem = name.slice(0, Math.max(LEAST_STEM, Math.ceil(name.length * STEM_SHARE)));
  return word.startsWith(stem) || spellingCost(name, word, SPELLING_LIMIT) <= SPELLING_LIMIT;
}
