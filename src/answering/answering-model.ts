import {
  CLOSE_CONFIDENCE_FEATURES,
  CLOSE_READER_FEATURES,
  CLOSE_TOPIC_FEATURES,
  CONFIDENCE_FEATURES,
  type Evidence,
  type FeatureValues,
  READ_CONFIDENCE_FEATURES,
  READ_TOPIC_FEATURES,
  READER_FEATURES,
  RETRIEVAL_FEATURES,
  TOPIC_FEATURES,
} from './features.js';

/**
 * What a passage's score counts more for where the question is open (see `UnderstoodQuestion`), in log-odds. Readers learned on
 * questions for a fact and mistake other passages' answers for that of an open one, so that retrieval knows better which
 * passage it is. Chosen on 313 questions about using web applications, reworded by others, and the threads that answer
 * them (StackFAQ, Karan and Snajder 2018; not in the repository), of which the right thread was first for 0.93 with it
 * and for 0.88 without (retrieval alone: 0.93); XQuAD and news do not change by more than a question. 10 to 30 do alike.
 */
const PASSAGE_WHERE_OPEN = 20;
/**
 * What a sentence's score counts less for where it asks instead of answering, in log-odds. Chosen on 240 questions about
 * cooking and the threads that answer them (DoQA, Campos et al. 2020; not in the repository), where the first quote was
 * mostly the question as another had put it: the right sentence was first for 0.21 without it; with the post of a thread
 * among what asks, for 0.52 with 6 and for 0.54 with 12.
 */
const ASKING = 12;

/** How much each feature counts, in units of the feature. */
export type Weights = Readonly<Record<string, number>>;

/** Log-odds as a sum of weighted features. */
export interface Logistic {
  readonly constant: number;
  readonly weights: Weights;
}

/** A point of the curve of risk: what comes of answering whatever is at least this probable. */
export interface RiskPoint {
  readonly probability: number;
  /** Share of the development questions, those without an answer among them, that got a wrong one then, 0 to 1. */
  readonly wrong: number;
}

/** How sentences are ranked, and how sure the first one is. */
export interface Fitted {
  readonly ranking: Weights;
  /** That the library is about what is asked. */
  readonly topic: Logistic;
  /** That the first sentence answers, where it is. */
  readonly answer: Logistic;
  /** By falling probability. Of what was closely read: together with what was sure when read once. */
  readonly curve: readonly RiskPoint[];
}

/** What was fitted on development questions by `npm run fit`: with what both readers say, with what one says, and without. */
export interface AnsweringModel {
  readonly closelyRead: Fitted;
  readonly read: Fitted;
  readonly unread: Fitted;
}

/** Reads a model from parsed JSON. Throws a TypeError that names what is missing. */
export function answeringModelOf(json: unknown): AnsweringModel {
  return {
    closelyRead: fittedOf(json, 'closelyRead', FEATURES.closelyRead),
    read: fittedOf(json, 'read', FEATURES.read),
    unread: fittedOf(json, 'unread', FEATURES.unread),
  };
}

/** Sum of the weighted evidence; a feature that the model does not know counts nothing. */
function weigh(evidence: FeatureValues, weights: Weights): number {
  let sum = 0;
  for (const feature in weights) sum += (weights[feature] ?? 0) * (evidence[feature] ?? 0);
  return sum;
}

/** What a sentence scores among those of its question, in log-odds. */
export function scoreOf(evidence: Evidence, ranking: Weights): number {
  return weigh(evidence, ranking) + PASSAGE_WHERE_OPEN * evidence.passageIfOpen - ASKING * evidence.asking;
}

/**
 * How probable it is that the first sentence answers, 0 to 1: that the library is about what is asked, times that the
 * sentence answers it then. Fitted apart, since a hard question about the coverage and an easy one about something else
 * look alike to a single sum (off topic answered, at 95 % of the answerable: 0.10 with one, 0.06 with two).
 */
export function probabilityOf(
  evidence: FeatureValues,
  { topic, answer }: Pick<Fitted, 'topic' | 'answer'>,
): number {
  return logistic(evidence, topic) * logistic(evidence, answer);
}

/** The probability of a sum of evidence, 0 to 1. */
export function logistic(evidence: FeatureValues, { constant, weights }: Logistic): number {
  return ofLogOdds(constant + weigh(evidence, weights));
}

/** The probability of log-odds, 0 to 1. */
export function ofLogOdds(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The features of each part of what is fitted. */
export interface FeatureNames {
  readonly ranking: readonly string[];
  readonly topic: readonly string[];
  readonly answer: readonly string[];
}

/** What each of the fitted models looks at. */
export const FEATURES: Readonly<Record<keyof AnsweringModel, FeatureNames>> = {
  closelyRead: {
    ranking: [...RETRIEVAL_FEATURES, ...READER_FEATURES, ...CLOSE_READER_FEATURES],
    topic: CLOSE_TOPIC_FEATURES,
    answer: CLOSE_CONFIDENCE_FEATURES,
  },
  read: {
    ranking: [...RETRIEVAL_FEATURES, ...READER_FEATURES],
    topic: READ_TOPIC_FEATURES,
    answer: READ_CONFIDENCE_FEATURES,
  },
  unread: { ranking: RETRIEVAL_FEATURES, topic: TOPIC_FEATURES, answer: CONFIDENCE_FEATURES },
};

function fittedOf(json: unknown, part: string, features: FeatureNames): Fitted {
  const fitted = field(json, part);
  const curve = field(fitted, 'curve', part);
  if (!Array.isArray(curve)) throw new TypeError(`${part}.curve is no list`);
  const logisticOf = (name: 'topic' | 'answer'): Logistic => {
    const json = field(fitted, name, part);
    return {
      constant: numberOf(json, 'constant', `${part}.${name}`),
      weights: weightsOf(field(json, 'weights', part), features[name], `${part}.${name}.weights`),
    };
  };
  return {
    ranking: weightsOf(field(fitted, 'ranking', part), features.ranking, `${part}.ranking`),
    topic: logisticOf('topic'),
    answer: logisticOf('answer'),
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
