import type { JudgedAnswer } from '../judged-answer.js';
import { sentenceIsJudged, sentenceIsRight } from './sentences.js';

/** Bins of equal width between 0 and 1. (Bins, 5 to 20; the customary ten.) */
const BINS = 10;

/** Answers of about the same probability, and how many of them were right. */
interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanProbability: number;
  readonly right: number;
}

export interface Calibration {
  /** Those that hold an answer, in order. */
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: how far, on average, the probability is from the share that was right. 0 to 1. */
  readonly error: number;
}

/**
 * How well probabilities say what is right; undefined where no sentence was judged. `confidence` must lie between 0 and
 * 1.
 */
export function calibrationOf(all: readonly JudgedAnswer[]): Calibration | undefined {
  const judged = all.filter(sentenceIsJudged);
  if (judged.length === 0) return undefined;
  const bins = Array.from({ length: BINS }, (): JudgedAnswer[] => []);
  for (const asked of judged) bins[Math.min(BINS - 1, Math.floor(asked.confidence * BINS))]?.push(asked);
  const filled = bins.flatMap((members, i) => (members.length === 0 ? [] : [summarise(members, i)]));
  const error = filled.reduce(
    (sum, { count, meanProbability, right }) =>
      sum + (count / judged.length) * Math.abs(meanProbability - right),
    0,
  );
  return { bins: filled, error };
}

function summarise(members: readonly JudgedAnswer[], index: number): CalibrationBin {
  const count = members.length;
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count,
    meanProbability: members.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    right: members.filter((asked) => sentenceIsRight(asked, 1)).length / count,
  };
}
