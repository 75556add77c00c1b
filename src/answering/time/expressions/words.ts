import { MONTH_NAMES } from '../../../coverage/index.js';
import { BELOW_TWENTY, ORDINALS, TENS } from '../../vocabulary/number-words.js';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A month's name, whole. */
export const MONTH_NAME = `(?:${MONTH_NAMES.join('|')})`;
/** A month's name, whole or short. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** A year that four digits write in the texts of our time: later ones are numbers of something. */
export const YEAR = '(?:1\\d{3}|20\\d\\d)';
/** A day of the month, with or without an ending. */
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
export const ORDINAL_ENDING = '(?:st|nd|rd|th)';
/** Between the first and the last of several: 'to', a dash. */
export const TO = '(?:\\s?[-–—]\\s?|\\s+(?:to|and|or|until|through)\\s+)';

/** As far as times are counted in words. */
const SMALL_NUMBERS = [...BELOW_TWENTY, 'twenty'];

const DIGITS = `(?:${SMALL_NUMBERS.slice(1, 10).join('|')})`;
/** A whole number up to three digits, or in words up to ninety-nine, or whole hundreds. */
export const COUNT = `(?:\\d{1,3}|(?:${DIGITS}|an?)\\s+hundred|(?:${TENS.join('|')})(?:[\\s-]${DIGITS})?|${SMALL_NUMBERS.slice(1).join('|')}|an?)`;
/** '12th', 'twelfth'. */
export const ORDINAL = `(?:\\d{1,2}${ORDINAL_ENDING}|${ORDINALS.slice(1).toReversed().join('|')})`;

/** 0 for Sunday to 6 for Saturday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** The number that `COUNT` matched. */
export function countOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  if (/^\d+$/.test(lower)) return Number(lower);
  const [first = '', second = ''] = lower.split(/[\s-]+/);
  if (lower.endsWith('hundred')) return 100 * Math.max(1, SMALL_NUMBERS.indexOf(first));
  const tens = TENS.indexOf(first);
  return tens === -1
    ? SMALL_NUMBERS.indexOf(first)
    : 10 * (tens + 2) + Math.max(0, SMALL_NUMBERS.indexOf(second));
}

/** The number that `ORDINAL` matched. */
export function ordinalOf(words: string): number {
  const word = ORDINALS.indexOf(words.toLowerCase());
  return word === -1 ? Number.parseInt(words, 10) : word;
}
