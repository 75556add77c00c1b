import { describe, expect, it } from 'vitest';
import { parts, withoutAnswer } from '../../../bench/fit/cases.js';
import { caseOf } from '../../support/fit-cases.js';

describe('development questions', () => {
  it('about one article are never parted', () => {
    const cases = Array.from({ length: 40 }, (_, i) => caseOf(`article ${i % 10}`, [[1, 0]]));
    const rounds = [0, 1].map((round) => parts(cases, 5, round));
    for (const folds of rounds) {
      expect(folds.flat()).toHaveLength(40);
      for (const fold of folds) {
        const others = folds.filter((other) => other !== fold).flat();
        expect(others.some(({ group }) => fold.some((one) => one.group === group))).toBe(false);
      }
    }
    expect(rounds[0]).not.toEqual(rounds[1]);
  });

  it('without their answer keep what else was found, and nothing that is right', () => {
    const removed = withoutAnswer(
      caseOf('a', [
        [0.9, 0],
        [0.5, 0],
      ]),
    );
    expect(removed?.kind).toBe('removed');
    expect(removed?.sentences.map(({ articleId }) => articleId)).toEqual(['a1']);
    expect(withoutAnswer(caseOf('a', [[0.9, 0]]))).toBeUndefined();
  });
});
