import {
  type FeatureNames,
  type Fitted,
  type Logistic,
  logistic,
  ofLogOdds,
  type RiskPoint,
} from '../../src/answering/answering-model.js';
import type { FeatureValues } from '../../src/answering/features.js';
import { THREAD } from '../../src/answering/features.js';
import { type CaseKind, isOfThreads } from './cases.js';
import { valuesOf } from './fit-ranking.js';
import { minimise } from './minimise.js';
import { standardise } from './standardise.js';

/** The first sentence of a question, what speaks for it, and whether it is right. */
export interface Judged {
  readonly set: string;
  readonly kind: CaseKind;
  readonly evidence: FeatureValues;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Strength of the pull towards 0, on standardised features. */
const RIDGE = 5e-3;

/**
 * Whether the library is about what is asked, on all questions; whether the first sentence answers, on those it is about.
 * Threads only say what being one counts: they were written to be hard, and what else counts is not theirs to say.
 */
export function fitProbability(
  judged: readonly Judged[],
  features: Pick<FeatureNames, 'topic' | 'answer'>,
): Pick<Fitted, 'topic' | 'answer'> {
  const threads = judged.filter(isOfThreads);
  const others = judged.filter((one) => !isOfThreads(one));
  const onTopic = others.filter(({ kind }) => kind !== 'off-topic');
  const answer = fitLogistic(
    onTopic,
    ({ right }) => right,
    features.answer.filter((feature) => feature !== THREAD),
  );
  const weights = features.answer.includes(THREAD)
    ? { ...answer.weights, [THREAD]: shiftOf(threads, answer) }
    : answer.weights;
  return {
    topic: fitLogistic(others, ({ kind }) => kind !== 'off-topic', features.topic),
    answer: { ...answer, weights },
  };
}

/** What has to be added to the log-odds of these for as many to be right as they say. */
function shiftOf(judged: readonly Judged[], { constant, weights }: Logistic): number {
  if (judged.length === 0) return 0;
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  const [shift = 0] = minimise(1, ([at = 0]) => {
    const excess = judged.map(
      ({ evidence, right, weight }) =>
        (logistic(evidence, { constant: constant + at, weights }) - (right ? 1 : 0)) * weight,
    );
    return [excess.reduce((sum, one) => sum + one, 0) / total];
  });
  return shift;
}

/** Logistic regression. */
function fitLogistic(
  judged: readonly Judged[],
  holds: (one: Judged) => boolean,
  features: readonly string[],
): Logistic {
  const scale = standardise(judged.map(({ evidence }) => valuesOf(evidence, features)));
  const rows = judged.map(({ evidence }) => [1, ...scale.apply(valuesOf(evidence, features))]);
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  const found = minimise(features.length + 1, (at) => {
    const slope = at.map((value, i) => (i === 0 ? 0 : RIDGE * value));
    judged.forEach((one, i) => {
      const { weight } = one;
      const row = rows[i] ?? [];
      const odds = row.reduce((sum, value, k) => sum + value * (at[k] ?? 0), 0);
      const probability = ofLogOdds(odds);
      const error = ((probability - (holds(one) ? 1 : 0)) * weight) / total;
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

/** For falling thresholds, the share of all questions that are given a wrong answer. */
export function riskCurve(
  answers: readonly { readonly probability: number; readonly right: boolean; readonly weight: number }[],
): RiskPoint[] {
  const all = answers.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: 99 }, (_, i) => {
    const probability = (99 - i) / 100;
    const wrong = answers
      .filter((answer) => !answer.right && answer.probability >= probability)
      .reduce((sum, { weight }) => sum + weight, 0);
    return { probability, wrong: Math.round((wrong / all) * 1e4) / 1e4 };
  });
}
