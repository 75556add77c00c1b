import {
  CONFIDENCE_FEATURES,
  READ_CONFIDENCE_FEATURES,
  READER_FEATURES,
  RETRIEVAL_FEATURES,
} from './features.js';

/** How much each feature counts, in units of the feature. */
export type Weights = Readonly<Record<string, number>>;

/** Log-odds as a sum of weighted features. */
export interface Logistic {
  readonly constant: number;
  readonly weights: Weights;
}

/** A point of the curve of risk: of the development questions at least this probable, how many were answered wrongly. */
export interface RiskPoint {
  readonly probability: number;
  /** Share of all answers given at this threshold that are wrong, 0 to 1. */
  readonly wrong: number;
}

/** How sentences are ranked, and how sure the first one is. */
export interface Fitted {
  readonly ranking: Weights;
  readonly confidence: Logistic;
  /** By falling probability. */
  readonly curve: readonly RiskPoint[];
}

/** What was fitted on development questions by `npm run fit`, once with what the reader says and once without. */
export interface AnsweringModel {
  readonly read: Fitted;
  readonly unread: Fitted;
}

/** Reads a model from parsed JSON. Throws a TypeError that names what is missing. */
export function answeringModelOf(json: unknown): AnsweringModel {
  return {
    read: fittedOf(json, 'read', [...RETRIEVAL_FEATURES, ...READER_FEATURES], READ_CONFIDENCE_FEATURES),
    unread: fittedOf(json, 'unread', RETRIEVAL_FEATURES, CONFIDENCE_FEATURES),
  };
}

/** Sum of the weighted evidence; a feature that the model does not know counts nothing. */
export function weigh(evidence: Weights, weights: Weights): number {
  let sum = 0;
  for (const feature in weights) sum += (weights[feature] ?? 0) * (evidence[feature] ?? 0);
  return sum;
}

/** Probability, 0 to 1. */
export function probabilityOf(evidence: Weights, { constant, weights }: Logistic): number {
  return 1 / (1 + Math.exp(-(constant + weigh(evidence, weights))));
}

function fittedOf(
  json: unknown,
  part: string,
  ranking: readonly string[],
  confidence: readonly string[],
): Fitted {
  const fitted = field(json, part);
  const sure = field(fitted, 'confidence', part);
  const curve = field(fitted, 'curve', part);
  if (!Array.isArray(curve)) throw new TypeError(`${part}.curve is no list`);
  return {
    ranking: weightsOf(field(fitted, 'ranking', part), ranking, `${part}.ranking`),
    confidence: {
      constant: numberOf(sure, 'constant', `${part}.confidence`),
      weights: weightsOf(field(sure, 'weights', part), confidence, `${part}.confidence.weights`),
    },
    curve: curve.map((point: unknown, i) => ({
      probability: numberOf(point, 'probability', `${part}.curve[${i}]`),
      wrong: numberOf(point, 'wrong', `${part}.curve[${i}]`),
    })),
  };
}

function weightsOf(json: unknown, features: readonly string[], path: string): Weights {
  return Object.fromEntries(features.map((feature) => [feature, numberOf(json, feature, path)]));
}

function numberOf(json: unknown, key: string, path: string): number {
  const value = field(json, key, path);
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError(`${path}.${key} is no number`);
  return value;
}

function field(json: unknown, key: string, path = 'the model'): unknown {
  if (typeof json !== 'object' || json === null || !(key in json)) {
    throw new TypeError(`${path} has no ${key}`);
  }
  return (json as Record<string, unknown>)[key];
}
