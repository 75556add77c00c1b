import { dayOf } from './calendar.js';

/** A number that is a year, mostly: of four figures, no amount and no part of a longer number. */
const YEAR =
  /(?<![\p{L}\p{N}.,$£€¥#-]|\d[–—])(?:1[1-9]|20)\d\d(?!\p{L}|\d|[.,]\d|%| ?(?:per cent|percent|euros?|dollars?|pounds?)\b)/gu;
/** The same after a dash or before an s: '1914–45', 'the 1990s', of which any year is spoken of. */
const YEARS_TOGETHER = /(?:1[1-9]|20)\d\d ?[-–—] ?\d{2,4}|(?:1[1-9]|20)\d0['’]?s/u;
/** What a round number stands after where it is a year: 'in 1900', and not 'the 1900 jobs'. */
const BEFORE_ROUND_YEAR = /\b(?:in|of|since|until|till|from|to|and|by|before|after|during|year|between) $/i;
/** Years around that of an article which it may mean without naming them: 'last year', 'on Friday'. */
const MEANT_WITHOUT_NAME = 1;

/** Where a sentence stands. */
export interface SentenceInArticle {
  readonly sentence: string;
  /** All of its passage. */
  readonly passage: string;
  readonly headline: string;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/**
 * Whether a question names a year of which neither the passage nor its headline speaks, while the sentence names others:
 * 'a 2013 report' for 'the 2020 report', 'between 1980 and 1984' for 'between 1974 and 1984'. Unlike `contradictsTime` it
 * asks nothing of how the year stands in the question. A year between two of the sentence's may be meant by these.
 *
 * Of 120 questions with a year, of the development sets and of others, it doubts one right first sentence; of 85
 * development questions of which a year was changed, 11 were answered all the same, and it tells five of these.
 */
export function contradictsYear(
  question: string,
  { sentence, passage, headline, published }: SentenceInArticle,
): boolean {
  const asked = yearsIn(question);
  if (asked.length === 0 || YEARS_TOGETHER.test(sentence)) return false;
  const told = yearsIn(sentence);
  if (told.length === 0) return false;
  const spokenOf = new Set([...yearsIn(passage), ...yearsIn(headline)]);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  return asked.some(
    (year) => !spokenOf.has(year) && (year < first || year > last) && !mayBeMeant(year, published),
  );
}

function mayBeMeant(year: number, published: string | undefined): boolean {
  const day = dayOf(published);
  return day !== undefined && Math.abs(year - Number(day.slice(0, 4))) <= MEANT_WITHOUT_NAME;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].flatMap(({ 0: year, index }) =>
    year.endsWith('00') && !BEFORE_ROUND_YEAR.test(text.slice(0, index)) ? [] : Number(year),
  );
}
