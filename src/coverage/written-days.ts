import type { SpokenTime } from './answer.js';

/** First and last day, 'YYYY-MM-DD', both included. */
type Days = Pick<SpokenTime, 'from' | 'to'>;

/** How finely days are written, and with which fields of Intl. */
const FIELDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Fineness = keyof typeof FIELDS;

/** By locale and fineness: making one takes half a millisecond. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, fineness: Fineness): Intl.DateTimeFormat {
  const key = `${locale} ${fineness}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...FIELDS[fineness], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/**
 * Days as a locale writes them, no finer than they are: '2017', 'April 2017', 'March – June 2017', '7 July 2017',
 * '26–28 July 2017', '1990–1999'. British English unless told otherwise.
 */
export function writtenDays({ from, to }: Days, locale = 'en-GB'): string {
  const format = formatOf(locale, fineness(from, to));
  // Without this, Intl writes a range of one year as '2017 – 2017' in some locales.
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const single = format.format(first);
  return single === format.format(last) ? single : format.formatRange(first, last);
}

/** Whole years, whole months, or days. */
function fineness(from: string, to: string): Fineness {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  return from.endsWith('-01') && isMonthEnd(to) ? 'month' : 'day';
}

function isMonthEnd(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}
