import { describe, expect, it } from 'vitest';
import { worthShowing } from '../../../src/coverage/index.js';

describe('the quotes worth showing', () => {
  it.each([
    ['what says something of the matter too', [0.74, 0.68, 0.012], [0.74, 0.68, 0.012]],
    ['not what was only asked for', [0.985, 0.009, 0.0007], [0.985]],
    ['what is nearly as good, where nothing is sure', [0.03, 0.004, 0.0001], [0.03, 0.004]],
    ['the best one always', [0.0001], [0.0001]],
  ])('are %s', (_, scores, kept) => {
    expect(worthShowing(scores.map((score) => ({ score }))).map(({ score }) => score)).toEqual(kept);
  });

  it('are told apart in each of several questions', () => {
    const quotes = [
      { part: 0, score: 0.9 },
      { part: 1, score: 0.01 },
      { part: 0, score: 0.008 },
      { part: 1, score: 0.001 },
    ];
    expect(worthShowing(quotes)).toEqual([quotes[0], quotes[1], quotes[3]]);
  });

  it('are all of an answer that was kept without scores', () => {
    expect(worthShowing([{}, {}])).toEqual([{}, {}]);
  });
});
