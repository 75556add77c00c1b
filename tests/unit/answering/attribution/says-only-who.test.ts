import { describe, expect, it } from 'vitest';
import { saysOnlyWho } from '../../../../src/answering/attribution/says-only-who.js';

describe('words that say who says something', () => {
  it.each([
    'Kishida said',
    'said Shinzo Abe',
    'the foreign minister said',
    'According to him',
    'he also told',
  ])('and nothing of what: %s', (words) => {
    expect(saysOnlyWho(words)).toBe(true);
  });

  it.each([
    'Kishida said relations had improved',
    'Shinzo Abe',
    'a positive impetus',
    'said it would close in May',
    'according to the plan put forward in 2016',
    '“We won”',
  ])('and what, or only a name or a thing: %s', (words) => {
    expect(saysOnlyWho(words)).toBe(false);
  });
});
