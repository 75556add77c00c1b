import type { FeatureNames, Weights } from '../../src/answering/answering-model.js';
import { READER_FEATURES } from '../../src/answering/features.js';
import { inTurn } from '../../src/answering/ranking/in-turn.js';
import { isFound, isSureOfPassage } from '../../src/answering/reading/is-sure.js';
import {
  PASSAGES_FOR_CLOSE_READER,
  PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE,
} from '../../src/answering/reading/reading-limits.js';
import { asRead, asReadFurther, type Case, passagesOf } from './cases.js';
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
 * What is best when read once is read again, the next best where that makes not sure, and the best of further passages
 * where an answer is found in none. Weights are fitted on the sentences of all that may be read again, and on no others.
 */
export function readTwice(once: FeatureNames, twice: FeatureNames): FitRanker {
  return (cases) => {
    const first = readOnce(once)(cases);
    const weights = fitRanking(
      cases.map((one) => {
        const { best, further } = toReadAgain(one, first);
        return withPassages(one, [...best, ...further]);
      }),
      twice.ranking,
    );
    return {
      weights,
      rank: (one) => {
        const { best, further, ranked } = toReadAgain(one, first);
        const again = [...untilSure(one, best), ...untilSure(one, further)];
        const found = rank(withPassages(one, again), weights).map((sentence) => ({
          ...sentence,
          contradicted: sentence.closelyContradicted,
        }));
        const rest = ranked.filter(({ passage }) => !again.includes(passage));
        return inTurn(found, rest);
      },
    };
  };
}

interface ToReadAgain {
  /** The passages to read again, and those after them, best first. */
  readonly best: readonly number[];
  readonly further: readonly number[];
  /** All sentences as one reading ranks them. */
  readonly ranked: readonly RankedSentence[];
}

function toReadAgain(one: Case, first: Ranker): ToReadAgain {
  const ranked = first.rank(one);
  const best = passagesOf(ranked).slice(0, PASSAGES_FOR_CLOSE_READER);
  if (isFound(untilSure(one, best).map((passage) => closeHas(one, passage))))
    return { best, further: [], ranked };
  const all = rank(asReadFurther(one), first.weights);
  const further = passagesOf(all)
    .slice(0, PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE)
    .filter((passage) => !best.includes(passage));
  return { best, further, ranked: all };
}

/** Those of them that are read until the close reader is sure of one. */
function untilSure(one: Case, passages: readonly number[]): readonly number[] {
  const sure = passages.findIndex((passage) => isSureOfPassage(closeHas(one, passage)));
  return sure < 0 ? passages : passages.slice(0, sure + 1);
}

/** The close reader's log-odds that a passage answers. */
function closeHas({ sentences }: Case, wanted: number): number {
  return sentences.find(({ passage }) => passage === wanted)?.evidence['closeHas'] ?? 0;
}

function withPassages(one: Case, passages: readonly number[]): Case {
  return { ...one, sentences: one.sentences.filter(({ passage }) => passages.includes(passage)) };
}
