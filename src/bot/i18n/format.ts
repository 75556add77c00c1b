import type { Language } from '../../coverage/index.js';

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

/** '1,234', '1 234', '1.234'. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(TAG[language]).format(value);
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
  return new Intl.DateTimeFormat(TAG[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}
