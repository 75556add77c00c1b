import type { FeatureNames, Weights } from '../../src/answering/answering-model.js';
import { inTurn } from '../../src/answering/in-turn.js';
import { PASSAGES_FOR_CLOSE_READER } from '../../src/answering/weights.js';
import { asRead, type Case } from './cases.js';
import { fitRanking, type RankedSentence, rank } from './fit-ranking.js';

/** Weights of a ranking, and the sentences of a case in the order that answering gives them under these, best first. */
export interface Ranker {
  readonly weights: Weights;
  readonly rank: (one: Case) => RankedSentence[];
}

export type FitRanker = (cases: readonly Case[]) => Ranker;

/** What is read is read once, or not at all where the features have nothing of a reader. */
export function readOnce({ ranking }: FeatureNames): FitRanker {
  return (cases) => {
    const weights = fitRanking(cases.map(asRead), ranking);
    return { weights, rank: (one) => rank(asRead(one), weights) };
  };
}

/** What is best when read once is read again; weights are fitted on such sentences only. */
export function readTwice(once: FeatureNames, twice: FeatureNames): FitRanker {
  return (cases) => {
    const first = readOnce(once)(cases);
    const again = (one: Case) => withPassages(one, bestPassages(first.rank(one)));
    const weights = fitRanking(cases.map(again), twice.ranking);
    return {
      weights,
      rank: (one) => {
        const best = rank(again(one), weights);
        const passages = new Set(best.map(({ passage }) => passage));
        const rest = first.rank(one).filter(({ passage }) => !passages.has(passage));
        return inTurn(best, rest);
      },
    };
  };
}

function bestPassages(ranked: readonly RankedSentence[]): ReadonlySet<number> {
  const passages = new Set(ranked.map(({ passage }) => passage));
  return new Set([...passages].slice(0, PASSAGES_FOR_CLOSE_READER));
}

function withPassages(one: Case, passages: ReadonlySet<number>): Case {
  return { ...one, sentences: one.sentences.filter(({ passage }) => passages.has(passage)) };
}
