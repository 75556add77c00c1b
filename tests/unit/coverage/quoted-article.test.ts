import { expect, it } from 'vitest';
import { distinctArticles } from '../../../src/coverage/index.js';

it('of quotes the first of each article is left, in their order', () => {
  const quotes = ['mill', 'bridge', 'mill', 'volcano', 'bridge'].map((id, rank) => ({
    article: { id, title: id },
    rank,
  }));
  expect(distinctArticles(quotes).map(({ rank }) => rank)).toEqual([0, 1, 3]);
});
