import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedAnswer } from '../../../src/evaluation/judged-answer.js';
import { type Calibration, calibrationOf } from '../../../src/evaluation/measures/calibration.js';
import { asked, quote } from '../../support/asked.js';

const right = (confidence: number) => asked({ confidence });
const wrong = (confidence: number) => asked({ confidence, quotes: [quote('other')] });

/** Of questions whose right sentence is known. */
function calibrated(all: readonly JudgedAnswer[]): Calibration {
  const calibration = calibrationOf(all);
  if (!calibration) throw new Error('these have judged sentences');
  return calibration;
}

describe('calibration', () => {
  it('has no error where the probability is the share that is right', () => {
    const { bins, error } = calibrated([right(0.75), right(0.75), right(0.75), wrong(0.75)]);
    expect(bins).toEqual([{ from: 0.7, to: 0.8, count: 4, meanProbability: 0.75, right: 0.75 }]);
    expect(error).toBe(0);
  });

  it('leaves out questions of which only the article was judged, whose sentence nobody knows', () => {
    const unjudged = asked({ confidence: 0.2, question: { ...right(1).question, places: [] } });
    expect(calibrationOf([unjudged])).toBeUndefined();
    expect(calibrated([right(1), unjudged])).toEqual(calibrated([right(1)]));
  });

  it('weighs the error of each bin by its questions', () => {
    const { error } = calibrated([right(0.5), wrong(0.9), wrong(0.9), wrong(0.9)]);
    expect(error).toBeCloseTo((0.5 + 3 * 0.9) / 4);
  });

  it('takes certainty into the last bin', () => {
    expect(calibrated([right(1), right(0)]).bins.map(({ from }) => from)).toEqual([0, 0.9]);
  });

  it('counts every question once, with an error between 0 and 1', () => {
    const one = fc.tuple(fc.constantFrom(right, wrong), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), (drawn) => {
        const { bins, error } = calibrated(drawn.map(([make, confidence]) => make(confidence)));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });
});
