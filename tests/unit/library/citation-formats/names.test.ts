import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../src/library/citation-formats/names.js';

describe('the names of a byline', () => {
  it.each([
    ['Jane Doe', [{ given: 'Jane', family: 'Doe' }]],
    ['Mary Ann O’Neill', [{ given: 'Mary Ann', family: 'O’Neill' }]],
    ['Ursula von der Leyen', [{ given: 'Ursula', family: 'von der Leyen' }]],
    ['Martin King, Jr.', [{ given: 'Martin', family: 'King', suffix: 'Jr.' }]],
    ['Иван Петров', [{ given: 'Иван', family: 'Петров' }]],
    [
      'Ann Lee, Bo Chen & Cy Dorn',
      [
        { given: 'Ann', family: 'Lee' },
        { given: 'Bo', family: 'Chen' },
        { given: 'Cy', family: 'Dorn' },
      ],
    ],
    ['Jane Doe, TASS', [{ given: 'Jane', family: 'Doe' }]],
    ['TASS', []],
    ['Harbour Times Staff', [{ literal: 'Harbour Times Staff' }]],
    ['山田太郎', [{ literal: '山田太郎' }]],
    ['Reuters', [{ literal: 'Reuters' }]],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline, 'TASS')).toEqual(names);
  });
});
