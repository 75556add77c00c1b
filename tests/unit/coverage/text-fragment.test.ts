import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../../src/coverage/index.js';

const URL = 'https://news.example/a';

/** The texts that a browser would look for: the whole, or the first and the last words. */
function wanted(address: string): string[] {
  return (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
}

describe('the address of a quote', () => {
  test('holds a short sentence whole', () => {
    expect(textFragmentUrl(URL, 'Abe visited Russia.')).toBe(`${URL}#:~:text=Abe%20visited%20Russia.`);
  });

  test('holds the first and last words of a longer one', () => {
    const text = 'In April 2017 the prime minister, who was in a hurry, visited Russia and then flew home.';
    expect(wanted(textFragmentUrl(URL, text))).toEqual([
      'In April 2017 the prime',
      'Russia and then flew home.',
    ]);
  });

  test('keeps a fragment that the address has', () => {
    expect(textFragmentUrl(`${URL}#part-2`, 'Yes.')).toBe(`${URL}#part-2:~:text=Yes.`);
  });

  test('encodes what separates the parts of a directive', () => {
    const directive = textFragmentUrl(URL, 'well-known, & then').split('text=')[1];
    expect(directive).toBe('well%2Dknown%2C%20%26%20then');
  });

  test('has both edges of a sentence without spaces, cut between characters', () => {
    const text = `日本の外務大臣は金曜日、${'ロシアの第一副首相と'.repeat(40)}東京で会談した。`;
    const address = textFragmentUrl(URL, text);
    const [first = '', last = ''] = wanted(address);
    expect(address.length).toBeLessThan(URL.length + 320);
    expect(text.startsWith(first)).toBe(true);
    expect(text.endsWith(last)).toBe(true);
    expect(first.length).toBeGreaterThan(5);
    expect(last.length).toBeGreaterThan(5);
  });

  test('does not cut an emoji of several characters in two', () => {
    const family = '👩‍👩‍👧‍👦';
    const parts = wanted(textFragmentUrl(URL, family.repeat(30)));
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part.replaceAll(family, '')).toBe('');
      expect(part).not.toBe('');
    }
  });

  test('stays short for one letter under thousands of accents', () => {
    const address = textFragmentUrl(URL, `e${'\u0301'.repeat(5_000)}`);
    expect(address.length).toBeLessThan(URL.length + 320);
  });

  test('stays short, and begins and ends as the text does, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const address = textFragmentUrl(URL, given);
        expect(address.length).toBeLessThanOrEqual(URL.length + '#:~:text='.length + 301);
        const plain = given.toWellFormed().trim().split(/\s+/u).join(' ');
        const parts = wanted(address);
        expect(plain.startsWith(parts[0] ?? '')).toBe(true);
        expect(plain.endsWith(parts.at(-1) ?? '')).toBe(true);
        if (plain !== '') expect(parts).not.toContain('');
      }),
      { endOnFailure: true },
    );
  });
});
