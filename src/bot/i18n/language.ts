import type { Language, Settings } from '../../coverage/index.js';

/** Discord's locales that we speak: https://discord.com/developers/docs/reference#locales */
const LANGUAGE_OF_LOCALE: ReadonlyMap<string, Language> = new Map([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['fr', 'fr'],
  ['de', 'de'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['ru', 'ru'],
  ['ja', 'ja'],
]);

/** Our language for a Discord locale; English for those without a catalogue. */
export function languageOfLocale(discordLocale: string): Language {
  return LANGUAGE_OF_LOCALE.get(discordLocale) ?? 'en';
}

/** Discord's locales that a language is shown in. */
export function localesOf(language: Language): readonly string[] {
  return [...LANGUAGE_OF_LOCALE].filter(([, spoken]) => spoken === language).map(([locale]) => locale);
}

/** The language to speak: what the server's editors chose, else that of `discordLocale` (a reader's, or a server's). */
export function languageFor({ language }: Pick<Settings, 'language'>, discordLocale: string): Language {
  return language === 'reader' ? languageOfLocale(discordLocale) : language;
}
