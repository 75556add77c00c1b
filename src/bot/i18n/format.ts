import { type Language, type SpokenTime, writtenDays } from '../../coverage/index.js';

/**
 * BCP 47 tags for numbers and dates: day before month in English, as newsrooms outside the United States write it and as
 * our terminal does; Portuguese is Brazil's, since Discord has no other.
 */
const TAG: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  de: 'de',
  es: 'es',
  pt: 'pt-BR',
  ru: 'ru',
  ja: 'ja',
};

/** The language as Intl knows it. */
export function intlTag(language: Language): string {
  return TAG[language];
}

/** '85%', '85 %': a share of 0 to 1 in whole percent. */
export function formatPercent(language: Language, share: number): string {
  return new Intl.NumberFormat(TAG[language], { style: 'percent' }).format(share);
}

/** 'YYYY-MM-DD' of an ISO 8601 day or moment, as it is written there; undefined where the text is neither. */
export function isoDay(published: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(published)?.[0];
  const moment = day === undefined ? Number.NaN : Date.parse(day);
  // JavaScript reads 31 February as 3 March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(`${day}T`) ? day : undefined;
}

/**
 * '7 July 2017', '7 juillet 2017', '2017年7月7日' for an ISO 8601 day or moment, as the article states it and in no
 * reader's time zone. Undefined where the text is neither.
 */
export function formatDay(language: Language, published = ''): string | undefined {
  const day = isoDay(published);
  if (day === undefined) return undefined;
  return longDate(language).format(Date.parse(day));
}

/** By language: making one takes half a millisecond, and an answer shows several dates. */
const longDates = new Map<Language, Intl.DateTimeFormat>();

function longDate(language: Language): Intl.DateTimeFormat {
  const known = longDates.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAG[language], { dateStyle: 'long', timeZone: 'UTC' });
  longDates.set(language, made);
  return made;
}

/** '2017', 'avril 2017', '26.–28. Juli 2017': days as the language writes them, no finer than they are. */
export function formatDays(language: Language, days: Pick<SpokenTime, 'from' | 'to'>): string {
  return writtenDays(days, TAG[language]);
}
