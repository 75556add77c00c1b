import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellingCost, stemSpellingCost } from '../../../../embeddings/terms/spelling-cost.js';
import {
  askingWordMeantBy,
  isForeign,
  meantBy,
  respelt,
  wordsToSpell,
} from '../../../../src/answering/question/spelling.js';

const words = (question: string) => wordsToSpell(question).map(({ word }) => word);
const [putni] = wordsToSpell('putni');
if (!putni) throw new Error('that is a word');

describe('spellingCost', () => {
  test.each([
    ['the same word', 'kishida', 'kishida', 0],
    ['a wrong letter', 'kishita', 'kishida', 1],
    ['a missing letter', 'kishda', 'kishida', 1],
    ['an added letter', 'kishidta', 'kishida', 1],
    ['two letters swapped', 'kihsida', 'kishida', 0.5],
    ['a letter doubled', 'kishidda', 'kishida', 0.5],
    ['a doubled letter written once', 'philipines', 'philippines', 0.5],
    ['two mistakes', 'shuvlof', 'shuvalov', 2],
    ['too much', 'abe', 'kishida', Number.POSITIVE_INFINITY],
  ])('%s', (_, a, b, cost) => {
    expect(spellingCost(a, b, 2)).toBe(cost);
  });

  test('is the same both ways, and 0 for the same word only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingCost(a, b, 9)).toBe(spellingCost(b, a, 9));
        expect(spellingCost(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ['minist', 'mnister'],
  ['islam', 'islamci'],
  ['grammi', 'gramym'],
])('the stem %s is near to %s', (stem, word) => {
  expect(stemSpellingCost(word, stem, 1)).toBeLessThan(1.5);
});

describe('wordsToSpell', () => {
  test.each([
    ['leaves out what only asks, and short words', 'When did Abe visit Russia?', ['visit', 'russia']],
    ['reads possessives without their ending', 'Kishda’s visit', ['kishda', 'visit']],
    ['leaves whole what holds an apostrophe or a figure', "couldn't O'Brien 4chan covid19", []],
    ['takes words with a hyphen apart', 'Saudi-led strikes', ['saudi', 'strikes']],
    ['folds accents', 'Müller', ['muller']],
    ['knows other scripts', 'Путин', ['путин']],
  ])('%s', (_, question, expected) => {
    expect(words(question)).toEqual(expected);
  });

  test('tells names from words where the question uses capitals', () => {
    const names = (question: string) =>
      wordsToSpell(question).flatMap(({ word, isName }) => (isName ? [word] : []));
    expect(names('Visit of Kishda to Moscow')).toEqual(['kishda', 'moscow']);
    expect(names('VISIT OF KISHDA')).toEqual([]);
  });
});

describe('meantBy', () => {
  const near = (word: string, company = 0.8) => ({ term: word.toLowerCase(), words: [word], company });

  test('takes the one that is nearest', () => {
    expect(meantBy(putni, [near('Patni'), near('Putin')])).toBe('Putin');
    expect(meantBy(putni, [near('Putin'), near('Putnis')])).toBe('Putin');
  });

  test('takes none where two are as near', () => {
    expect(meantBy(putni, [near('Putin'), near('Punti', 0.9)])).toBeUndefined();
  });

  test('takes none that has nothing else of the question beside it', () => {
    expect(meantBy(putni, [near('Putin', 0.1)])).toBeUndefined();
  });

  test('takes no ordinary word for a short one', () => {
    expect(meantBy(putni, [near('putti')])).toBeUndefined();
  });
});

test('many unknown words are another language', () => {
  expect(isForeign(3, 0, 4)).toBe(true);
  expect(isForeign(3, 1, 4)).toBe(true);
  expect(isForeign(2, 0, 2)).toBe(false);
  expect(isForeign(3, 0, 8)).toBe(false);
});

test('many misspelt words are not', () => {
  expect(isForeign(3, 2, 3)).toBe(false);
});

describe('askingWordMeantBy', () => {
  const meant = (question: string, at = 0) => {
    const word = wordsToSpell(question)[at];
    return word && askingWordMeantBy(question, word);
  };

  test.each([
    ['wehn did abe leave', 'when'],
    ['hwere did abe go', 'where'],
    ['waht was said', 'what'],
    ['and wihch of them', 'which'],
    // Two are as near.
    ['wher did abe go', undefined],
    ['kishida wehn', undefined],
  ])('%s', (question, expected) => {
    expect(meant(question)).toBe(expected);
  });

  test('stands at the beginning', () => {
    expect(meant('did abe leave then or wehn', 1)).toBeUndefined();
  });
});

test('respelt changes the given words and nothing else', () => {
  const question = 'Did Kishda meet  Putni?';
  const [kishda, , last] = wordsToSpell(question);
  if (!kishda || !last) throw new Error('those are words');
  expect(
    respelt(question, [
      { at: kishda, word: 'Kishida' },
      { at: last, word: 'Putin' },
    ]),
  ).toBe('Did Kishida meet  Putin?');
});
