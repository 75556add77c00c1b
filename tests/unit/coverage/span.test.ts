import { describe, expect, it } from 'vitest';
import { relativeTo, slice } from '../../../src/coverage/index.js';

describe('a span within another', () => {
  const text = 'Before. The mill closed in March. After.';
  const sentence = { start: 8, end: 33 };
  const words = { start: 27, end: 32 };

  it('covers the same characters of what the outer one cuts out', () => {
    expect(slice(text, words)).toBe('March');
    expect(slice(slice(text, sentence), relativeTo(sentence, words))).toBe('March');
  });

  it('begins at 0 where both begin at the same place', () => {
    expect(relativeTo(sentence, sentence)).toEqual({ start: 0, end: 25 });
  });
});
