import { eng } from 'stopword';
import { fold } from './folding.js';
import { stemOf } from './stems.js';

/** Terms are cut here, so that a hostile text cannot fill the index with one of a million characters. (UTF-16 units) */
const MAX_TERM_CHARS = 64;

/** Written together by their script, so that words cannot be found by spaces: matched by pairs of characters. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]`;

/**
 * In this order: characters of unspaced scripts; an abbreviation with full stops ('U.S.'); a number ('1,190', '6.5');
 * a word with its figures and apostrophes ("don't", '3m').
 */
const TOKEN = new RegExp(
  `([${UNSPACED}]+)|((?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}]))|(\\d+(?:[.,]\\d+)+${LETTER}*)|${LETTER}+(?:['’ʼ]${LETTER}+)*`,
  'gv',
);
const POSSESSIVE = /['’ʼ]s$/;
/** "l'homme", "d'Estaing": the article or preposition is no part of the word. */
const ELISION = /^(?:[cdjlmnst]|qu)['’ʼ](?=.{3})/;
const APOSTROPHES = /['’ʼ]/g;
const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const HAS_APOSTROPHE = /['’ʼ]/;
const HYPHENS = '-\u2010\u2011';
const HAS_SMALL_LETTER = /\p{Ll}/u;
/** From as many words on, a question without a small letter is shouted: 'WHO DID ABE MEET' asks who, 'WHO' does not. */
const SHOUTED_WORDS = 3;
const HAS_DIGIT = /\p{N}/u;

/** Stand among the stop words as small letters, but are names in capitals. */
const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set(['WHO', 'IT']);

/** The package's list drops these, but they tell answers apart: 'before 1990', 'most interceptions', 'over 50'. */
const KEPT: ReadonlySet<string> = new Set(
  'after before between more most never now only other out over same since under up'.split(' '),
);
const STOP_WORDS: ReadonlySet<string> = new Set(
  eng.filter((word) => !KEPT.has(word)).concat('its', 'not', 'no'),
);

/** On the question's side also what only asks; the other question words are stop words anyway. */
const QUESTION_STOP_WORDS: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...'does whom whose when why tell please'.split(' '),
]);

/** The lexical terms of a text for BM25, in order, repeated as often as they stand there. */
export function terms(text: string): string[] {
  return scan(text, STOP_WORDS);
}

/** The terms of a question: each once, in order, without the words that only ask. */
export function questionTerms(text: string): string[] {
  const spoken = isShouted(text) ? text.toLowerCase() : text;
  return [...new Set(scan(spoken, QUESTION_STOP_WORDS))];
}

function isShouted(text: string): boolean {
  return !HAS_SMALL_LETTER.test(text) && text.trim().split(/\s+/).length >= SHOUTED_WORDS;
}

function scan(text: string, stopWords: ReadonlySet<string>): string[] {
  const folded = fold(text);
  const found: string[] = [];
  let previous = '';
  let previousEnd = -1;
  for (const match of folded.matchAll(TOKEN)) {
    const [token, unspaced, dotted, number] = match;
    const { index: start } = match;
    if (unspaced !== undefined) pushPairs(unspaced, found);
    else if (dotted !== undefined) push(dotted.replaceAll('.', '').toLowerCase(), found);
    else if (number !== undefined) pushNumber(number.toLowerCase(), found);
    else {
      const word = plain(token);
      const hyphened = start === previousEnd + 1 && HYPHENS.includes(folded[previousEnd] ?? ' ');
      if (hyphened && isOneName(previous, word)) {
        // A letter before a hyphen says nothing by itself: 'H-1B' is 'h1b' and '1b'.
        if (previous.length === 1 && found.at(-1) === previous) found.pop();
        push(previous + word, found);
      }
      if (!stopWords.has(word) || NAMES_IN_CAPITALS.has(token)) push(stemOf(word), found);
      previous = word;
      previousEnd = start + token.length;
    }
  }
  return found;
}

/** A word in small letters without its possessive, elided article and apostrophes. */
function plain(token: string): string {
  const word = token.toLowerCase();
  if (!HAS_APOSTROPHE.test(word)) return word;
  return word.replace(POSSESSIVE, '').replace(ELISION, '').replace(APOSTROPHES, '');
}

/** 'e-mail', 'x-ray', 'F-16', 'covid-19' are also written without their hyphen; 'co-chairmen' is found by its parts. */
function isOneName(before: string, after: string): boolean {
  return !HAS_DIGIT.test(before) && (before.length === 1 || /^\d/.test(after));
}

function push(term: string, found: string[]): void {
  found.push(term.length > MAX_TERM_CHARS ? term.slice(0, MAX_TERM_CHARS) : term);
}

function pushPairs(run: string, found: string[]): void {
  const characters = [...run];
  if (characters.length === 1) found.push(run);
  for (let i = 1; i < characters.length; i++) found.push(`${characters[i - 1]}${characters[i]}`);
}

function pushNumber(number: string, found: string[]): void {
  if (GROUPED_NUMBER.test(number)) push(number.replaceAll(',', ''), found);
  else for (const part of number.split(',')) push(part, found);
}
