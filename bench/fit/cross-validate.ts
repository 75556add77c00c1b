import { type FeatureNames, probabilityOf } from '../../src/answering/answering-model.js';
import { LEFT_WHERE_CONTRADICTED } from '../../src/answering/contradiction/answers-something-else.js';
import { confidenceEvidence } from '../../src/answering/sureness/confidence-evidence.js';
import { type Case, parts, withoutAnswer } from './cases.js';
import { fitProbability, type Judged } from './fit-probability.js';
import type { FitRanker, Ranker } from './rankers.js';

/** A question as weights that have not seen its article ranked and judged it. */
export interface Tried extends Judged {
  /** Whether one of the first three sentences is right, and whether the first is of the right article. */
  readonly rightAt3: boolean;
  readonly articleAt1: boolean;
  /** Whether the question contradicts what is marked in the first. */
  readonly contradicted: boolean;
  /** What the evidence makes of it, and what is left of that where it is contradicted. */
  readonly sureness: number;
  readonly probability: number;
}

const FOLDS = 5;
/**
 * How often all cases are parted, each time otherwise. By one round alone, it hung on who was parted from whom whether
 * the risk of a twentieth answers from a probability of 0.45 on or of 0.62.
 */
export const ROUNDS = 5;

/** Share of a set's weight that lies on questions which its library answers; the rest is shared by the others. */
const ANSWERABLE_SHARE = 0.75;
/** What a question whose answer was taken out counts in fitting, beside a question as asked. */
const REMOVED_SHARE = 0.25;

/** Ranks and judges every question with weights fitted on the articles of the other folds, once in every round. */
export function crossValidate(
  cases: readonly Case[],
  fitRanker: FitRanker,
  features: Pick<FeatureNames, 'topic' | 'answer'>,
): Tried[] {
  const weightOf = weighing(cases);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => parts(cases, FOLDS, round));
  return rounds.flatMap((folds) => crossValidateOnce(folds, weightOf, fitRanker, features));
}

function crossValidateOnce(
  folds: readonly (readonly Case[])[],
  weightOf: WeightOf,
  fitRanker: FitRanker,
  features: Pick<FeatureNames, 'topic' | 'answer'>,
): Tried[] {
  const ranked = folds.flatMap((fold, i) => {
    const ranker = fitRanker(folds.filter((_, k) => k !== i).flat());
    return fold.map((one) => ({ fold: i, ...tryOut(one, ranker, weightOf) }));
  });
  return folds.flatMap((_, i) => {
    const fitted = fitProbability(
      ranked.filter(({ fold }) => fold !== i).flatMap(({ tries }) => tries),
      features,
    );
    return ranked
      .filter(({ fold }) => fold === i)
      .flatMap(({ tries }) =>
        tries.map((tried) => {
          const sureness = probabilityOf(tried.evidence, fitted);
          const left = tried.contradicted ? LEFT_WHERE_CONTRADICTED : 1;
          return { ...tried, sureness, probability: left * sureness };
        }),
      );
  });
}

type Ranked = Omit<Tried, 'sureness' | 'probability'>;

/** The question as asked, and as if nothing answered it. */
function tryOut(one: Case, ranker: Ranker, weightOf: WeightOf): { readonly tries: readonly Ranked[] } {
  const removed = withoutAnswer(one);
  return { tries: [one, ...(removed ? [removed] : [])].map((some) => rankedOf(some, ranker, weightOf)) };
}

function rankedOf(one: Case, ranker: Ranker, weightOf: WeightOf): Ranked {
  const sentences = ranker.rank(one);
  return {
    set: one.set,
    kind: one.kind,
    evidence: confidenceEvidence(sentences, one.unknown),
    right: sentences[0]?.right ?? false,
    rightAt3: sentences.slice(0, 3).some((sentence) => sentence.right),
    contradicted: sentences[0]?.contradicted ?? false,
    articleAt1: one.articles.includes(sentences[0]?.articleId ?? ''),
    weight: weightOf(one),
  };
}

/** How much a case counts, one whose answer was taken out too. */
type WeightOf = (one: Case) => number;

/** Every set counts 1, whatever its size. */
function weighing(cases: readonly Case[]): WeightOf {
  const counts = new Map<string, { answerable: number; others: number }>();
  for (const { set, kind } of cases) {
    const count = counts.get(set) ?? { answerable: 0, others: 0 };
    count[kind === 'answerable' ? 'answerable' : 'others']++;
    counts.set(set, count);
  }
  return ({ set, kind }) => {
    const { answerable, others } = counts.get(set) ?? { answerable: 0, others: 0 };
    switch (kind) {
      case 'answerable':
        return ANSWERABLE_SHARE / answerable;
      case 'removed':
        return REMOVED_SHARE / answerable;
      default:
        return (1 - ANSWERABLE_SHARE) / others;
    }
  };
}
