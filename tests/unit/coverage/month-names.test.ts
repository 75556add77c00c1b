import { describe, expect, it } from 'vitest';
import { MONTH_NAMES, monthNumber, SHORT_MONTH_NAMES } from '../../../src/coverage/index.js';

describe('a month by its name', () => {
  it('is known whole and short, in small letters and capitals', () => {
    for (const [i, name] of MONTH_NAMES.entries()) {
      for (const form of [name, `${name.slice(0, 3)}.`, name.toUpperCase(), name.toLowerCase()]) {
        expect([form, monthNumber(form)]).toEqual([form, i + 1]);
      }
    }
    expect(monthNumber('Sept.')).toBe(9);
  });

  it('is none for another word', () => {
    expect(['Monday', 'ma', ''].map(monthNumber)).toEqual([0, 0, 0]);
  });

  it('is told from every other by three letters', () => {
    expect(new Set(SHORT_MONTH_NAMES).size).toBe(12);
  });
});
