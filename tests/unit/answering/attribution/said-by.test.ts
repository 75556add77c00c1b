import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../../src/answering/attribution/said-by.js';

describe('whether the speaker asked about is the one who says it', () => {
  it.each([
    ['Kishida', 'Fumio Kishida', 1],
    ['Fumio Kishida', 'Kishida', 1],
    ['kishida', 'Foreign Minister Fumio Kishida', 1],
    ['Prime Minister Abe', 'Shinzo Abe', 1],
    ['J. Brown', 'Jane Brown', 1],
    ['the minister', 'the foreign minister', 1],
    ['police', 'Springfield police', 1],
    ['Russia', 'the Russian Foreign Ministry', 1],
    ['Ada Brown', 'Brown, White and Jon Green', 1],
    ['Jon Green', 'Ada Brown and Green', 1],
    ['Kishida', 'Ada Brown and Jon Green', -1],
    ['Kishida', 'Sergey Lavrov', -1],
    ['tim cook', 'Marc Benioff', -1],
    ['Boris Johnson', 'Stanley Johnson', -1],
    ['Kishida', undefined, 0],
    ['Kishida', 'the minister', 0],
    ['Anna Berg', 'A neighbour', 0],
    ['Anna Berg', 'the driver', 0],
    ['Russia', 'Sergey Lavrov', 0],
    ['police', 'Ada Brown', 0],
    ['the Kremlin', 'Dmitry Peskov', 0],
  ])('%s, %s: %s', (asked, found, expected) => {
    expect(saidBy(asked, found)).toBe(expected);
  });
});
