import { LANGUAGES, type Language, PullquoteError } from '../src/coverage/index.js';

/** The days that a written date covers, 'YYYY-MM-DD' both: a year, a month or one day. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** Months by number, 1 to 12, under every name that they have in our languages. */
type MonthNumbers = ReadonlyMap<string, number>;

const ISO = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/;
/** Day before month, as wherever full stops are written in dates; with slashes nobody can tell. */
const DOTTED = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;
const JAPANESE = /^(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?$/;
/** '7 July 2017', '7th of July, 2017', '7. Juli 2017', '7 de julho de 2017', 'July 2017', '7 июля 2017 г.'. */
const DAY_FIRST =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:of|de)\s+)?)?(?<name>\p{L}+)\.?,?\s+(?:(?:of|de)\s+)?(?<year>\d{4})(?:\s*г\.?)?$/iu;
/** 'July 7, 2017'. */
const MONTH_FIRST = /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/iu;

/** The days that a reader means by 'from' or 'to'. Undefined where what is written is no date that exists. */
export function daysMeantBy(written: string): Days | undefined {
  const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ');
  for (const form of [ISO, DOTTED, JAPANESE, DAY_FIRST, MONTH_FIRST]) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const { year = '', month = parts['name'], day } = parts;
    return daysIn(year, month, day);
  }
  return undefined;
}

function daysIn(year: string, month: string | undefined, day: string | undefined): Days | undefined {
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const number = /^\d+$/.test(month) ? Number(month) : monthNumbers().get(fold(month));
  if (number === undefined || number < 1 || number > 12) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay)) return undefined;
  const on = (date: number) => `${year}-${two(number)}-${two(date)}`;
  return day === undefined
    ? { first: on(1), last: on(lastDay) }
    : { first: on(Number(day)), last: on(Number(day)) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\.$/, '');
}

/** By long and short names, alone ('июль') and within a date ('июля'). */
function monthNumbers(): MonthNumbers {
  const numbers = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of monthNames(language, month)) numbers.set(fold(name), month);
    }
  }
  return numbers;
}

function monthNames(language: Language, month: number): string[] {
  const moment = Date.UTC(2017, month - 1, 1);
  return (['long', 'short'] as const).flatMap((style) =>
    [{}, { day: 'numeric' } as const].flatMap((beside) =>
      new Intl.DateTimeFormat(language, { month: style, ...beside, timeZone: 'UTC' })
        .formatToParts(moment)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value),
    ),
  );
}

/** The dates of a filter. Throws PullquoteError where one cannot be read or they contradict each other. */
export function publishedBetween(
  from: string | undefined,
  to: string | undefined,
): { readonly from?: string; readonly to?: string } {
  const first = from === undefined ? undefined : readDays(from).first;
  const last = to === undefined ? undefined : readDays(to).last;
  if (first !== undefined && last !== undefined && first > last) {
    throw new PullquoteError(
      'dates-reversed',
      'The first day of your dates is after the last one.',
      'Swap them.',
    );
  }
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

function readDays(written: string): Days {
  const days = daysMeantBy(written);
  if (days) return days;
  throw new PullquoteError(
    'unreadable-date',
    `I cannot read “${written}” as a date.`,
    'Write a year, a month or a day, for example 2017, 2017-07, 2017-07-07 or 7 July 2017.',
    { details: { written } },
  );
}
