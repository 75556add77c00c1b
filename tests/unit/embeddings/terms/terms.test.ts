import { describe, expect, test } from 'vitest';
import { questionTerms, terms } from '../../../../embeddings/terms/terms.js';

describe('terms', () => {
  test.each([
    ['stems and drops stop words', 'The two countries were meeting', ['two', 'countri', 'meet']],
    ['possessives', "Russia’s and Japan's ministers'", ['russia', 'japan', 'minist']],
    ['numbers', '308 of 1,190 (50%) or $3.5m', ['308', '1190', '50', '3.5m']],
    ['fractions', '6½ sacks, ½ cup', ['6.5', 'sack', '0.5', 'cup']],
    ['scores and ranges', '23–16, 2016-17', ['23', '16', '2016', '17']],
    ['abbreviations with full stops', 'U.S. and u.n.', ['us', 'un']],
    [
      'names with a hyphen, joined and in parts',
      'H-1B e-mail COVID-19',
      ['h1b', '1b', 'email', 'mail', 'covid', 'covid19', '19'],
    ],
    ['words with a hyphen, in parts', 'co-chairmen', ['co', 'chairmen']],
    ['accents and ligatures', 'Müller Ærø Łódź ﬁn Ｎａｔｏ', ['muller', 'aero', 'lodz', 'fin', 'nato']],
    ['elided articles', 'l’homme d’Estaing O’Brien', ['homm', 'esta', 'obrien']],
    ['Japanese by pairs', '東京都 knows 橋', ['東京', '京都', 'know', '橋']],
    ['vowel signs are letters', 'यह हिन्दी', ['यह', 'हिन्दी']],
    ['names in capitals', 'WHO said who', ['who']],
    ['words that tell answers apart', 'before or after the most', ['befor', 'after', 'most']],
    ['Cyrillic', 'Москва Ёлка', ['москва', 'елка']],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('says each term as often as the text does', () => {
    expect(terms('bridge, bridges, Bridge')).toEqual(['bridg', 'bridg', 'bridg']);
  });

  test('cuts a term of a million characters', () => {
    expect(terms('x'.repeat(1_000_000))[0]?.length).toBeLessThan(100);
  });
});

describe('questionTerms', () => {
  test('says each term once, in order, without the words that only ask', () => {
    expect(questionTerms('When did Abe visit Russia, and why does Abe visit?')).toEqual([
      'abe',
      'visit',
      'russia',
    ]);
  });

  test.each([
    'WHO DID SHINZO ABE VISIT IN RUSSIA?',
    'who did shinzo abe visit in russia',
    'Shinzo Abe visit Russia',
  ])('are the same however it is written: %s', (question) => {
    expect(new Set(questionTerms(question))).toEqual(new Set(['shinzo', 'abe', 'visit', 'russia']));
  });

  test('are not of a name in capitals where all is written so', () => {
    expect(questionTerms('WHO warned of it?')).toContain('who');
    expect(questionTerms('WHO WARNED OF IT?')).not.toContain('who');
  });

  test('matches what the text says', () => {
    const text = new Set(terms('The Panthers’ defense gave up just 308 points; U.S. H-1B visas.'));
    const asked = questionTerms("What of the panther's US points and H1B visa?");
    expect(asked).toHaveLength(5);
    for (const term of asked) expect(text).toContain(term);
  });

  test('is empty for a question of nothing else', () => {
    expect(questionTerms('Who is it?')).toEqual([]);
  });
});
