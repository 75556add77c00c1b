import { fold } from '../../../embeddings/terms/folding.js';
import { isDemonym, isPlace } from '../names/places.js';
import { ROLE } from '../names/roles.js';

/** No capital beyond the first word's. */
const NAMES_NOBODY = /^\P{L}*(?:(?:The|An?|One|Another|His|Her|Their|Its|Our|My|Some)\b)?\P{Lu}*$/u;
/** Speakers that are no single person, who may speak through any. */
const MANY =
  /(?:s|police|people|men|women|government|ministry|company|firm|team|club|party|union|bank|agency|department|committee|council|court|house|kremlin|pentagon|administration|military|army|group|organi[sz]ation|university|study|report|crew|staff|board|family)$/;

/** Between those who say something together: 'Brown, White and Green'. */
const SEVERAL = /,? (?:and|or|nor) |, /;

/**
 * Whether a sentence's speaker is the one asked about: 1 the same ('Abe' is 'Prime Minister Shinzo Abe'), -1 somebody
 * else, 0 where neither can be told.
 */
export function saidBy(asked: string, found: string | undefined): -1 | 0 | 1 {
  if (found === undefined) return 0;
  const several = found.split(SEVERAL);
  if (several.length > 1 && several.some((one) => saidBy(asked, one) === 1)) return 1;
  const askedWords = wordsIn(asked);
  const foundWords = wordsIn(found);
  const askedName = askedWords.filter((word) => !ROLE.test(word));
  // 'A neighbour' may be whoever is asked about.
  const foundName = NAMES_NOBODY.test(found) ? [] : foundWords.filter((word) => !ROLE.test(word));
  if (askedName.length === 0 || foundName.length === 0) {
    const role = askedWords.filter((word) => !/^(?:the|a|an)$/.test(word));
    return role.length > 0 && role.every((word) => foundWords.includes(word)) ? 1 : 0;
  }
  if (sameName(askedName, foundName)) return 1;
  return isOnePerson(asked, askedName) && isOnePerson(found, foundName) ? -1 : 0;
}

/** One holds the other's words, or both end in the same last name and their first names do not differ. */
function sameName(asked: readonly string[], found: readonly string[]): boolean {
  if (asked.every((word) => hasWord(found, word)) || found.every((word) => hasWord(asked, word))) return true;
  const last = asked.at(-1);
  if (last === undefined || last !== found.at(-1)) return false;
  const [first = last] = asked;
  const other = found.at(-2) ?? last;
  return first === last || other === last || first[0] === other[0];
}

/** 'Russia' says what a 'Russian' ministry says, and 'J' is 'John'. */
function hasWord(words: readonly string[], word: string): boolean {
  return words.some(
    (other) =>
      other === word ||
      (word.length === 1 && other.startsWith(word)) ||
      (word.length > 4 && other.startsWith(word)),
  );
}

function isOnePerson(text: string, name: readonly string[]): boolean {
  const last = name.at(-1) ?? '';
  const capital = `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  // A name in -s ('Johns') is taken for many: nothing is said against it then.
  return (
    !MANY.test(last) &&
    !isPlace(text) &&
    !isPlace(capital) &&
    !isDemonym(capital) &&
    !/\b\p{Lu}{2,}\b/u.test(text)
  );
}

function wordsIn(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .replace(/['’]s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
