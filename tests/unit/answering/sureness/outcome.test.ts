import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, thresholdFor } from '../../../../src/answering/sureness/outcome.js';

const curve = [
  { probability: 0.9, wrong: 0.01 },
  { probability: 0.7, wrong: 0.04 },
  { probability: 0.5, wrong: 0.12 },
  { probability: 0.3, wrong: 0.3 },
];

describe('what a reader is shown', () => {
  it('is an answer as far down the curve as the risk allows', () => {
    expect(outcomeOf(0.72, curve, 0.05)).toBe('answered');
    expect(outcomeOf(0.65, curve, 0.05)).toBe('may-help');
    expect(outcomeOf(0.55, curve, 0.12)).toBe('answered');
  });

  it('is that the coverage does not say where hardly anything speaks for the quote', () => {
    expect(outcomeOf(0.05, curve, 0.05)).toBe('not-covered');
  });

  it('follows how careful the editors want to be', () => {
    expect(outcomeOf(0.75, curve, 0.05, 'careful')).toBe('may-help');
    expect(outcomeOf(0.55, curve, 0.06, 'generous')).toBe('answered');
  });

  it('is never an answer where no threshold is safe enough', () => {
    expect(thresholdFor(curve, 0.001)).toBe(1);
    expect(outcomeOf(0.99, curve, 0.001)).toBe('may-help');
  });

  it('is, for a greater risk, never less', () => {
    const rank = { answered: 2, 'may-help': 1, 'not-covered': 0 };
    const share = fc.double({ min: 0.001, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share, share, (probability, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(rank[outcomeOf(probability, curve, more)]).toBeGreaterThanOrEqual(
          rank[outcomeOf(probability, curve, less)],
        );
      }),
    );
  });
});
