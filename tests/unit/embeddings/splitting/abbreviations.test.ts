import { expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../../embeddings/splitting/abbreviations.js';

it('no abbreviation stands in the lists twice, or has two kinds', () => {
  const words = Object.values(ABBREVIATIONS).flatMap((list) => list.trim().split(/\s+/));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
