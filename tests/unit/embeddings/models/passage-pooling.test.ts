import { describe, expect, it } from 'vitest';
import { poolPassage } from '../../../../embeddings/models/passage-pooling.js';
import { dot } from '../../../../embeddings/vectors.js';

/** The states of two dimensions, token by token: [CLS], tokens, [SEP]. */
const states = (...rows: [number, number][]) => Float32Array.from(rows.flat());

describe('pooling', () => {
  it('gives the passage the mean of all tokens and each sentence the mean of its own', () => {
    const window = [
      { sentence: 0, tokens: [7, 8] },
      { sentence: 1, tokens: [9] },
    ];
    const { passage, sentences } = poolPassage(
      [{ window, states: states([0, 0], [3, 0], [1, 0], [0, 2], [0, 2]) }],
      2,
      2,
    );
    expect([...passage].map((value) => value.toFixed(4))).toEqual(['0.7071', '0.7071']);
    expect(sentences.map((sentence) => [...sentence])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('puts a sentence together that was read in two windows', () => {
    const { sentences } = poolPassage(
      [
        { window: [{ sentence: 0, tokens: [1] }], states: states([9, 9], [4, 0], [9, 9]) },
        { window: [{ sentence: 0, tokens: [2] }], states: states([9, 9], [0, 3], [9, 9]) },
      ],
      1,
      2,
    );
    expect(sentences[0]?.[0]).toBeCloseTo(0.8);
    expect(sentences[0]?.[1]).toBeCloseTo(0.6);
  });

  it('gives a sentence without tokens the vector of its passage', () => {
    const window = [{ sentence: 1, tokens: [1] }];
    const { passage, sentences } = poolPassage([{ window, states: states([1, 0], [0, 2], [1, 0]) }], 2, 2);
    expect([...(sentences[0] ?? [])]).toEqual([...passage]);
    expect([...(sentences[1] ?? [])]).toEqual([0, 1]);
  });

  it('gives a passage without tokens the mean of its frame, of length 1', () => {
    const { passage, sentences } = poolPassage([{ window: [], states: states([3, 0], [0, 4]) }], 1, 2);
    expect(dot(passage, passage)).toBeCloseTo(1);
    expect([...(sentences[0] ?? [])]).toEqual([...passage]);
  });
});
