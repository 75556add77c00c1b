import type { AnsweringModel, Weights } from '../../src/answering/answering-model.js';

/**
 * Weights of round numbers, so that a test's order hangs on what it describes and not on the last fit. Each is near what
 * was fitted when these were chosen; what the fitted ones make of whole questions, the tests of the sample coverage say.
 */
const RETRIEVAL = {
  passage: 2.5,
  cosine: 8,
  coverage: 1,
  neighbours: -1,
  context: 4,
  kind: 5,
  attribution: 2,
  time: 1.5,
} as const satisfies Weights;
const READ = { ...RETRIEVAL, cosine: 2, has: 0.5, gap: 0.2, mass: 1.5, holdsSpan: 0.5 };
const CLOSELY_READ = {
  ...READ,
  has: 0,
  gap: 0.1,
  mass: 0.3,
  closeHas: 0.2,
  closeGap: 0.1,
  closeMass: 0.6,
  closeHoldsSpan: 0.2,
};

const TOPIC = { passage: 4, context: 0.5, nearness: 6, covered: 1, missing: -0.2, unknown: -6 };
const ANSWER = {
  passage: -2,
  context: 2,
  attribution: 1.5,
  time: 1,
  nearness: 4,
  covered: 2,
  missing: 0,
  unknown: 0,
  margin: 0.3,
  thread: -0.5,
};
const READER = { has: 0.2, gap: 0.1, mass: 1, holdsSpan: 0.3 };
const CLOSE_READER = { closeHas: 0.2, closeGap: 0.1, closeMass: 0.5, closeHoldsSpan: 0.5 };

/** Whatever is at least half probable answers. */
const CURVE = [
  { probability: 0.5, wrong: 0 },
  { probability: 0, wrong: 1 },
];

/** What questions of unit tests are answered with. */
export const answeringModel: AnsweringModel = {
  unread: {
    ranking: RETRIEVAL,
    topic: { constant: -3, weights: TOPIC },
    answer: { constant: -4.5, weights: ANSWER },
    curve: CURVE,
  },
  read: {
    ranking: READ,
    topic: { constant: -1.5, weights: { ...TOPIC, has: 0.4, gap: 0 } },
    answer: { constant: -1.5, weights: { ...ANSWER, ...READER } },
    curve: CURVE,
  },
  closelyRead: {
    ranking: CLOSELY_READ,
    topic: { constant: -1, weights: { ...TOPIC, has: 0.2, gap: 0, closeHas: 0.2, closeGap: 0 } },
    answer: { constant: -1, weights: { ...ANSWER, ...READER, mass: 0.2, ...CLOSE_READER } },
    curve: CURVE,
  },
};
