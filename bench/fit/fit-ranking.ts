import { scoreOf, type Weights } from '../../src/answering/answering-model.js';
import type { FeatureValues } from '../../src/answering/features.js';
import { type Case, isOfThreads, type JudgedSentence } from './cases.js';
import { minimise } from './minimise.js';
import { standardise } from './standardise.js';

/** Strength of the pull towards what is expected, on standardised features. */
const RIDGE = 1e-2;
/**
 * What a weight is where the development questions do not say otherwise; 0 where nothing stands here. They ask for
 * facts, of which readers know more than retrieval does, and would leave it next to nothing.
 */
const EXPECTED: Weights = { passage: 3 };

/**
 * Weights under which the right sentences of each question get most of the probability: a listwise logistic regression
 * (ListNet with top one, Cao et al. 2007). Every set counts the same, however many questions it has, but for
 * threads, which are left out: they would rank news worse and themselves no better.
 */
export function fitRanking(cases: readonly Case[], features: readonly string[]): Weights {
  const useful = cases.filter((one) => !isOfThreads(one) && one.sentences.some(({ right }) => right));
  const scale = standardise(
    useful.flatMap(({ sentences }) => sentences.map(({ evidence }) => valuesOf(evidence, features))),
  );
  const lists = useful.map(({ set, sentences }) => ({
    weight: 1 / useful.filter((other) => other.set === set).length,
    rows: sentences.map(({ evidence }) => scale.apply(valuesOf(evidence, features))),
    right: sentences.map(({ right }) => right),
  }));
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  const expected = scale.weights(features.map((feature) => EXPECTED[feature] ?? 0));
  const found = minimise(features.length, (at) => {
    const slope = at.map((value, i) => RIDGE * (value - (expected[i] ?? 0)));
    for (const { rows, right, weight } of lists) {
      const shares = softmax(rows.map((row) => dot(row, at)));
      const ofRight = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      rows.forEach((row, i) => {
        const share = shares[i] ?? 0;
        const pull = ((right[i] ? share / ofRight : 0) - share) * (weight / total);
        row.forEach((value, k) => {
          slope[k] = (slope[k] ?? 0) - pull * value;
        });
      });
    }
    return slope;
  });
  const { weights } = scale.undo(found);
  return Object.fromEntries(features.map((feature, i) => [feature, weights[i] ?? 0]));
}

/** A sentence in its place. */
export type RankedSentence = JudgedSentence & { readonly score: number };

/** The sentences of a case under given weights, best first. */
export function rank(one: Case, ranking: Weights): RankedSentence[] {
  return one.sentences
    .map((sentence) => ({ ...sentence, score: scoreOf(sentence.evidence, ranking) }))
    .sort((a, b) => b.score - a.score);
}

/** What evidence holds of these features, in their order; 0 for one that it lacks. */
export function valuesOf(evidence: FeatureValues, features: readonly string[]): number[] {
  return features.map((feature) => evidence[feature] ?? 0);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
