import { stemOf } from '../../../embeddings/terms/stems.js';
import type { UnderstoodQuestion } from '../question/understand.js';
import type { NumberUnit } from '../question/wanted/answer-kinds.js';
import { BELOW_TWENTY, TENS } from '../vocabulary/number-words.js';
import { asksPlainAmount, isDifference } from './difference.js';
import { EVIDENCE } from './evidence.js';

const WORDS = [
  ...BELOW_TWENTY.slice(1),
  ...TENS,
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|couple|several|half|twice|doubled?|tripled?|quadrupled?|none|both',
].join('|');
/** Say a number only together with a unit: 'an hour', 'a few miles'. */
const VAGUE = 'an?|few|no|many|some';
const NUMBER = new RegExp(`(?<![\\p{L}\\d])\\d[\\d.,]*|\\b(?:${WORDS}|(${VAGUE}))\\b`, 'giu');

/** What may stand between a number and its unit. */
const BETWEEN =
  '[ \\u00a0-]{0,2}(?:(?:hundred|thousand|million|billion|trillion|bn|mn|m|k|and a half|(?:or|to|and) [\\w.]+|of|a|an|more|extra|full|consecutive|straight|further|additional|u\\.?s\\.?|canadian|australian|hong kong|metric|square|cubic|nautical|short|long|light|calendar|business|working)[ \\u00a0-]){0,3}';
const AFTER: Readonly<Record<Exclude<NumberUnit, 'any' | 'count'>, string>> = {
  money:
    '(?:dollars?|euros?|pounds?|yen|yuan|renminbi|rubles?|roubles?|rupees?|naira|francs?|pesos?|cents|pence|won|crores?|lakhs?|usd|eur|gbp|rmb|bucks)\\b|[$€£]',
  percent:
    '%|(?:per ?cent|percentage points?|pc)\\b|(?:of|in|out of) (?:the|its|all|\\d+|two|three|four|five|ten)\\b|majority\\b',
  duration:
    '(?:seconds?|secs?|minutes?|mins?|milliseconds?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?|seasons?)\\b',
  distance:
    '(?:miles?|kilomet(?:er|re)s?|kms?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|yards?|yd|cm|mm|centimet(?:er|re)s?|light[ -]years|blocks|stor(?:ey|y|ies|eys))\\b|[″"′]',
  age: '(?:years?|yrs?|months?)(?:[ -]of[ -]age|[ -]olds?)\\b|y\\.?o\\.?\\b',
  size: '(?:kg|kilos?|kilograms?|tons?|tonnes?|pounds?|lbs?|ounces?|oz|grams?|g|mph|km\\/h|kph|knots?|degrees?|°|[cf]\\b|acres?|hectares?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|ft|inch(?:es)?|lit(?:er|re)s?|gallons?|cups|[gmkt]b|gigabytes?|megabytes?|watts?|megawatts?|kw|mw|kwh|hp|horsepower|volts?|p|pixels?|gbps|mbps|per ?cent)\\b|[″"%]|x ?\\d',
};
const BEFORE: Readonly<Partial<Record<NumberUnit, RegExp>>> = {
  money: /(?:[$€£¥₹₦₽₩]|\b(?:rs|usd|eur|gbp|chf|ngn|n|a\$|hk\$|us\$)\.?) ?$/i,
  age: /(?:\baged?(?: of| is| was)?|\bturn(?:ed|ing|s)|\p{Lu}\p{Ll}+,|\p{Lu}\p{Ll}+ \(|\bi['’]?m|\bi am) $|\p{Lu}\p{Ll}+ \($/iu,
};
const UNIT_AFTER = new Map(
  Object.entries(AFTER).map(([unit, pattern]) => [unit, new RegExp(`^${BETWEEN}(?:${pattern})`, 'i')]),
);
/** Says how much without a number. */
const WITHOUT_NUMBER: Readonly<Partial<Record<NumberUnit, RegExp>>> = {
  money: /\b(?:free(?: of charge)?|bucks)\b/i,
  percent: /\b(?:half|third|quarters?|majority|minority) of\b/i,
  duration:
    /\b(?:lifetime|indefinitely|life in prison|for life|overnight|decades|centuries|weeks|months|forever|since|until|long time|as long as)\b/i,
  age: /\bin (?:his|her|their) (?:\w+ )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|\d0s)\b/i,
  any: /\b(?:daily|weekly|monthly|yearly|annually|every \w+|each (?:day|week|month|year)|never|always|often|rarely)\b/i,
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MONTH_BEFORE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? $/u;
const MONTH_AFTER = /^(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** How much is looked at on either side of a number: 'ten of the debating democrats'. (UTF-16 units; ours.) */
const BEFORE_CHARS = 24;
const AFTER_CHARS = 40;

/** A number of a text, in figures or words, and what stands around it. */
export interface PlacedNumber {
  readonly number: string;
  readonly start: number;
  /** Says a number only together with a unit: 'an hour'. */
  readonly isVague: boolean;
  readonly before: string;
  readonly after: string;
}

/** The numbers of a text, in order. */
export function* numbersIn(text: string): Generator<PlacedNumber> {
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0].replace(/[.,]+$/, '');
    const start = match.index;
    const end = start + number.length;
    yield {
      number,
      start,
      isVague: match[1] !== undefined,
      before: text.slice(Math.max(0, start - BEFORE_CHARS), start),
      after: text.slice(end, end + AFTER_CHARS),
    };
  }
}

/** How well a text holds a number of the unit asked for, where numbers of the question itself do not count. */
export function numberEvidence(question: UnderstoodQuestion, text: string): number {
  const { unit = 'any', counted, words: asked } = question;
  // 'The older V7 costs £80 less' is the best that is told of the V7.
  const isPlain = asksPlainAmount(question) && !namesAsked(text, asked);
  let best: number = WITHOUT_NUMBER[unit]?.test(text) ? EVIDENCE.fair : EVIDENCE.against;
  for (const { number, isVague, before, after } of numbersIn(text)) {
    if (number.split(/[.,]/).every((part) => asked.has(stemOf(part.toLowerCase())))) continue;
    const differs = isPlain && isDifference(unit, before, after);
    if (!differs && hasUnit(unit, before, after, counted)) return EVIDENCE.strong;
    if (isVague) continue;
    const dated = YEAR.test(number) || MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
    best = Math.max(best, dated ? EVIDENCE.weak : plainNumber(unit));
  }
  return best;
}

/** A word with a capital further in, or a name with figures. */
const NAME = /(?<!^\W*)(?<![\p{L}\p{N}])(?:\p{Lu}|\p{N}+\p{L})[\p{L}\p{N}]*/gu;

function namesAsked(text: string, asked: ReadonlySet<string>): boolean {
  return [...text.matchAll(NAME)].some(([name]) => asked.has(stemOf(name.toLowerCase())));
}

function hasUnit(unit: NumberUnit, before: string, after: string, counted: string | undefined): boolean {
  if (unit === 'any') return false;
  if (unit === 'count') return counted !== undefined && countsNoun(after, counted);
  return (UNIT_AFTER.get(unit)?.test(after) ?? false) || (BEFORE[unit]?.test(before) ?? false);
}

/** A number without the unit asked for mostly counts something else. */
function plainNumber(unit: NumberUnit): number {
  if (unit === 'any') return EVIDENCE.good;
  return unit === 'count' ? EVIDENCE.fair : EVIDENCE.weak;
}

/** At most four words on, 'ten of the debating democrats', in the same clause. */
const COUNTED_AFTER = /^[ \u00a0-](?:[\p{L}\d'’-]+ ){0,4}/u;

function countsNoun(after: string, stem: string): boolean {
  // 'countri' and 'bodi' are stems of words in -y.
  const at = after.toLowerCase().indexOf(stem.replace(/i$/, ''));
  return at > 0 && (COUNTED_AFTER.exec(after.slice(0, at))?.[0].length ?? 0) === at;
}
