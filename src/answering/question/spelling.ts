import { fold } from '../../../embeddings/terms/folding.js';
import { SLIP, spellingCost } from '../../../embeddings/terms/spelling-cost.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';
import type { NearTerm, Span } from '../../coverage/index.js';

/** A word of a question as it is looked up. */
export interface QuestionWord extends Span {
  /** In small letters, without accents. */
  readonly word: string;
  /** Written with capitals where an ordinary word has none. */
  readonly isName: boolean;
  readonly term: string;
}

/** Shorter words have too many near ones. (UTF-16 units) */
const LEAST_LETTERS = 4;
/** From this length on a word may have two wrong letters, before it one. (UTF-16 units) */
const LONG_LETTERS = 8;
/**
 * From this length on an ordinary word may be meant, before it a name only; where two letters are swapped or one is doubled,
 * one less is enough. (UTF-16 units)
 */
const LETTERS_OF_WORD = 6;
/** Words that ask, which no library knows, and how many words of a question may stand before them. */
const ASKING = ['when', 'where', 'what', 'which', 'whose'];
const WORDS_BEFORE_ASKING = 2;
/** From this length on a name may begin with a wrong letter, which is rarely mistaken. (UTF-16 units) */
const LETTERS_TO_BEGIN_WRONG = 5;
/** What a wrong first letter adds to the distance. */
const FIRST_LETTER = 0.5;
/** How much of the question must stand beside the near word in one passage, 0 to 1: a name has its subject around it. */
const LEAST_COMPANY = 0.3;
/** How much of a letter all of the question's company is worth. */
const COMPANY_WEIGHT = 0.5;
/** How much further the next best must be, in letters. */
const CLEARLY_BEST = 0.2;
/** Where more words than these, and more than half of all, are unknown, the question is in another language. */
const UNKNOWN_WORDS = 2;

/** Runs of letters; not parts of "couldn't", "O'Brien" and '3m', which are looked up as a whole. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]['’ʼ])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}]|['’ʼ](?![sS](?!\p{L}))\p{L})/gu;

/** The words of a question that could be misspelt: long enough, and not of those that only ask. */
export function wordsToSpell(question: string): QuestionWord[] {
  const isAllCapitals = question === question.toUpperCase();
  return [...question.matchAll(WORD)].flatMap((match): QuestionWord[] => {
    const [text] = match;
    const word = plain(text);
    const [term, ...more] = questionTerms(word);
    if (word.length < LEAST_LETTERS || term === undefined || more.length > 0) return [];
    const isName = match.index > 0 && text !== text.toLowerCase() && !isAllCapitals;
    return [{ start: match.index, end: match.index + text.length, word, isName, term }];
  });
}

/** How far from a word in spelling another may be to be meant by it, see `spellingCost`. */
export function spellingLimit({ word }: QuestionWord): number {
  return word.length < LONG_LETTERS ? 1 : 2;
}

/** The word that asks and is meant by one that is none, at the beginning of a question: 'when' by 'wehn'. */
export function askingWordMeantBy(question: string, { word, start }: QuestionWord): string | undefined {
  if ((question.slice(0, start).match(/\S+/g)?.length ?? 0) > WORDS_BEFORE_ASKING) return undefined;
  const [best, next] = ASKING.map((written) => ({ written, cost: spellingCost(word, written, 1) })).sort(
    (a, b) => a.cost - b.cost,
  );
  return best && best.cost <= 1 && best.cost < (next?.cost ?? Infinity) ? best.written : undefined;
}

/**
 * Whether so much of a question is unknown that it is better left alone, unless most of that is understood.
 * @param words of it in all
 */
export function isForeign(unknown: number, understood: number, words: number): boolean {
  return unknown > UNKNOWN_WORDS && unknown > words / 2 && understood <= unknown / 2;
}

/** The word that is meant by one that occurs nowhere, where one of the near ones is clearly the best. */
export function meantBy(asked: QuestionWord, near: readonly NearTerm[]): string | undefined {
  const [best, next] = near
    .filter(({ company }) => company >= LEAST_COMPANY)
    .flatMap(({ words, company }) => {
      const costs = words.map((word) => costOf(asked, word));
      const least = Math.min(...costs);
      const word = words[costs.indexOf(least)];
      return word !== undefined && Number.isFinite(least)
        ? [{ word, distance: least - company * COMPANY_WEIGHT }]
        : [];
    })
    .sort((a, b) => a.distance - b.distance);
  return best && (!next || next.distance - best.distance >= CLEARLY_BEST) ? best.word : undefined;
}

/** How far a word that stands in an article is from one that was asked; infinite where it cannot be meant. */
function costOf(asked: QuestionWord, written: string): number {
  const word = plain(written);
  const letters = asked.word.length;
  const cost = spellingCost(asked.word, word, spellingLimit(asked));
  const sameBeginning = asked.word[0] === word[0];
  const mayBeMeant =
    written === written.toLowerCase()
      ? sameBeginning && letters >= (cost <= SLIP ? LETTERS_OF_WORD - 1 : LETTERS_OF_WORD) && !asked.isName
      : word.length >= LEAST_LETTERS && (sameBeginning || letters >= LETTERS_TO_BEGIN_WRONG);
  if (!mayBeMeant) return Number.POSITIVE_INFINITY;
  return sameBeginning ? cost : cost + FIRST_LETTER;
}

/** A question with some of its words written otherwise. */
export function respelt(question: string, words: readonly { at: Span; word: string }[]): string {
  let text = '';
  let end = 0;
  for (const { at, word } of words) {
    text += question.slice(end, at.start) + word;
    end = at.end;
  }
  return text + question.slice(end);
}

function plain(word: string): string {
  return fold(word).toLowerCase();
}
