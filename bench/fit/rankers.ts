import type { FeatureNames, Weights } from '../../src/answering/answering-model.js';
import { READER_FEATURES } from '../../src/answering/features.js';
import { inTurn } from '../../src/answering/in-turn.js';
import { isSureOfPassage } from '../../src/answering/is-sure.js';
import { PASSAGES_FOR_CLOSE_READER } from '../../src/answering/reading-limits.js';
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
    // What nobody read has no words marked that could answer something else; it can only ask instead.
    const marked = READER_FEATURES.some((feature) => ranking.includes(feature));
    const judged = (sentence: RankedSentence) => ({
      ...sentence,
      contradicted: marked ? sentence.contradicted : sentence.evidence.asking > 0,
    });
    return { weights, rank: (one) => rank(asRead(one), weights).map(judged) };
  };
}

/**
 * What is best when read once is read again, and the next best where that makes not sure. Weights are fitted on the
 * sentences of all that may be read again, and on no others.
 */
export function readTwice(once: FeatureNames, twice: FeatureNames): FitRanker {
  return (cases) => {
    const first = readOnce(once)(cases);
    const weights = fitRanking(
      cases.map((one) => withPassages(one, bestPassages(first.rank(one)))),
      twice.ranking,
    );
    return {
      weights,
      rank: (one) => {
        const ranked = first.rank(one);
        const again = untilSure(one, bestPassages(ranked));
        const best = rank(withPassages(one, again), weights).map((sentence) => ({
          ...sentence,
          contradicted: sentence.closelyContradicted,
        }));
        const rest = ranked.filter(({ passage }) => !again.includes(passage));
        return inTurn(best, rest);
      },
    };
  };
}

/** The passages to read again, best first. */
function bestPassages(ranked: readonly RankedSentence[]): number[] {
  const passages = new Set(ranked.map(({ passage }) => passage));
  return [...passages].slice(0, PASSAGES_FOR_CLOSE_READER);
}

/** Those of them that are read until the close reader is sure of one. */
function untilSure({ sentences }: Case, passages: readonly number[]): readonly number[] {
  const sure = passages.findIndex((wanted) =>
    isSureOfPassage(sentences.find(({ passage }) => passage === wanted)?.evidence['closeHas'] ?? 0),
  );
  return sure < 0 ? passages : passages.slice(0, sure + 1);
}

function withPassages(one: Case, passages: readonly number[]): Case {
  return { ...one, sentences: one.sentences.filter(({ passage }) => passages.includes(passage)) };
}
