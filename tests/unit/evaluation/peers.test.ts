import { describe, expect, it } from 'vitest';
import { PeerMissingError } from '../../../src/evaluation/errors.js';
import { bestSentence } from '../../../src/evaluation/peers/best-sentence.js';
import { loadPeer } from '../../../src/evaluation/peers/load-peer.js';

const axis = (i: number) => Float32Array.from([0, 1, 2], (j) => (i === j ? 1 : 0));

describe('the sentence of a found part', () => {
  const sentences = [
    { start: 0, end: 10, vector: axis(0) },
    { start: 11, end: 20, vector: axis(1) },
    { start: 21, end: 30, vector: axis(0) },
  ];

  it('is the one nearest to the question of those whose middle lies in it', () => {
    expect(bestSentence({ start: 8, end: 30 }, sentences, axis(0))).toEqual({ start: 21, end: 30 });
    expect(bestSentence({ start: 0, end: 18 }, sentences, axis(1))).toEqual({ start: 11, end: 20 });
  });

  it('is none where the part holds no middle', () => {
    expect(bestSentence({ start: 6, end: 12 }, sentences, axis(0))).toBeUndefined();
  });
});

describe('a library to compare with', () => {
  it('that is not installed is named, with how to install it', async () => {
    const missing = loadPeer('no-such-library', () => import('no-such-library' as string));
    await expect(missing).rejects.toThrow(PeerMissingError);
    await expect(missing).rejects.toMatchObject({
      code: 'peer-not-installed',
      advice: expect.stringContaining('npm install --no-save no-such-library'),
    });
  });

  it('that is installed but broken is not passed over', async () => {
    const broken = new TypeError('x is not a function');
    await expect(loadPeer('broken', () => Promise.reject(broken))).rejects.toBe(broken);
  });
});
