import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatPercent } from '../../../../src/bot/i18n/format.js';
import { languageOfLocale, localesOf } from '../../../../src/bot/i18n/language.js';
import { languageFor, translateIfKnown, translator } from '../../../../src/bot/i18n/translate.js';
import { LANGUAGES } from '../../../../src/coverage/index.js';

describe('the language', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['pt-BR', 'pt'],
    ['ru', 'ru'],
    ['ja', 'ja'],
    ['ko', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('of a Discord in %j is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  it('is the reader’s unless the editors chose one', () => {
    expect(languageFor({ language: 'reader' }, 'ja')).toBe('ja');
    expect(languageFor({ language: 'de' }, 'ja')).toBe('de');
  });

  it.each(LANGUAGES)('%s is shown in locales that lead back to it', (language) => {
    expect(localesOf(language).length).toBeGreaterThan(0);
    for (const locale of localesOf(language)) expect(languageOfLocale(locale)).toBe(language);
  });
});

describe('a translator', () => {
  it.each([
    [0, 'Статей нет: нет статей'],
    [1, '1 статья'],
    [3, '3 статьи'],
    [5, '5 статей'],
    [21, '21 статья'],
    [112, '112 статей'],
  ])('declines Russian articles after %d', (count, said) => {
    expect(translator('ru')('library.count', { count })).toBe(count === 0 ? 'Нет статей' : said);
  });

  it('puts values in as they are, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (title, language) => {
        expect(translator(language)('library.kept', { title })).toContain(title);
      }),
    );
  });

  it('names commands as the reader’s Discord shows them, and leaves values alone', () => {
    expect(translator('en')('library.empty')).toContain('/ingest.');
    expect(translator('fr')('library.empty')).toContain('/importer.');
    expect(translator('fr', 'de')('library.empty')).toContain('/importieren.');
    expect(translator('de')('error.article-unknown.advice')).toContain('/bibliothek liste');
    expect(translator('de')('library.kept', { title: '/ask' })).toBe('„/ask“ bleibt.');
  });

  it('leaves errors to their own English where it does not know them, or not what they name', () => {
    const t = translator('fr');
    expect(translateIfKnown(t, 'error.no-such-code.message', {})).toBeUndefined();
    expect(translateIfKnown(t, 'toString', {})).toBeUndefined();
    expect(translateIfKnown(t, 'error.nothing-by-that-id.message', {})).toBeUndefined();
    expect(translateIfKnown(t, 'error.nothing-by-that-id.message', { id: 'x1' })).toContain('x1');
  });
});

describe('dates and numbers', () => {
  it('say percents without a space in English, and with one in French', () => {
    expect(formatPercent('en', 0.254)).toBe('25%');
    expect(formatPercent('fr', 0.254).replace(/\s/g, ' ')).toBe('25 %');
  });

  it.each([
    ['en', '7 July 2017'],
    ['fr', '7 juillet 2017'],
    ['de', '7. Juli 2017'],
    ['es', '7 de julio de 2017'],
    ['pt', '7 de julho de 2017'],
    ['ru', '7 июля 2017 г.'],
    ['ja', '2017年7月7日'],
  ] as const)('are written as %s writes them', (language, day) => {
    expect(formatDay(language, '2017-07-07')).toBe(day);
    expect(formatDay(language, '2017-07-07T23:30:00-08:00')).toBe(day);
  });
});
