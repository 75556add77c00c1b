import { describe, expect, it } from 'vitest';
import { newAnswerId } from '../../../src/store/answer-id.js';

describe('the id of an answer', () => {
  it('is no option of a command, and no other answer’s', () => {
    const ids = Array.from({ length: 2_000 }, newAnswerId);
    expect(ids.filter((id) => !/^\w[\w-]{11}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
