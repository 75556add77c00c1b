import type { Logistic, RiskPoint, Weights } from '../../src/answering/answering-model.js';
import { valuesOf } from './fit-ranking.js';
import { minimise } from './minimise.js';
import { standardise } from './standardise.js';

/** The first sentence of a question, what speaks for it, and whether it is right. */
export interface Judged {
  readonly evidence: Weights;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Strength of the pull towards 0, on standardised features. */
const RIDGE = 5e-3;

/** Logistic regression. */
export function fitConfidence(judged: readonly Judged[], features: readonly string[]): Logistic {
  const scale = standardise(judged.map(({ evidence }) => valuesOf(evidence, features)));
  const rows = judged.map(({ evidence }) => [1, ...scale.apply(valuesOf(evidence, features))]);
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  const found = minimise(features.length + 1, (at) => {
    const slope = at.map((value, i) => (i === 0 ? 0 : RIDGE * value));
    judged.forEach(({ right, weight }, i) => {
      const row = rows[i] ?? [];
      const odds = row.reduce((sum, value, k) => sum + value * (at[k] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-odds)) - (right ? 1 : 0)) * weight) / total;
      row.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + error * value;
      });
    });
    return slope;
  });
  const [constant = 0, ...rest] = found;
  const undone = scale.undo(rest);
  return {
    constant: constant + undone.constant,
    weights: Object.fromEntries(features.map((feature, i) => [feature, undone.weights[i] ?? 0])),
  };
}

/**
 * For falling thresholds, the share of the answers given that are wrong; made monotone, so that a lower threshold is
 * never said to be safer by chance.
 */
export function riskCurve(
  answers: readonly { readonly probability: number; readonly right: boolean; readonly weight: number }[],
): RiskPoint[] {
  const points: RiskPoint[] = [];
  for (let percent = 99; percent >= 1; percent--) {
    const probability = percent / 100;
    const given = answers.filter((answer) => answer.probability >= probability);
    const weight = given.reduce((sum, answer) => sum + answer.weight, 0);
    const wrong = given.reduce((sum, answer) => sum + (answer.right ? 0 : answer.weight), 0);
    const share = weight === 0 ? 0 : wrong / weight;
    points.push({ probability, wrong: Math.max(share, points.at(-1)?.wrong ?? 0) });
  }
  return points.map(({ probability, wrong }) => ({ probability, wrong: Math.round(wrong * 1e4) / 1e4 }));
}
