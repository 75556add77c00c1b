import type { PassageReading } from '../../embeddings/reader.js';
import type { AnsweringModel } from './answering-model.js';
import type { Asked } from './asked.js';
import { after, inTurn } from './in-turn.js';
import type { RankedPassage } from './rank-passages.js';
import { type RankedSentence, rankSentences } from './rank-sentences.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';
import { PASSAGES_COMPARED, PASSAGES_FOR_CLOSE_READER, SENTENCES_OF_PASSAGE } from './weights.js';

/** What the readers made of the passages of a question. */
export interface Readings {
  /** Of the first passages, in their order; empty without a reader. */
  readonly first: readonly PassageReading[];
  /** Of those that were read again, by their place among all passages. */
  readonly close?: ReadonlyMap<number, PassageReading>;
}

interface Ranking<Passage extends RetrievedPassage> {
  readonly weights: TermWeights;
  readonly passages: readonly RankedPassage<Passage>[];
}

/** What read passages are ranked with. */
export interface ReadingParts {
  readonly asked: Asked;
  readonly sentenceTerms: SentenceTerms;
  readonly model: AnsweringModel;
  readonly readings?: Readings;
}

interface Wanted {
  /** At least as many sentences are ranked, where there are so many. */
  readonly limit: number;
  readonly onePerPassage: boolean;
}

/** Sentences, best first: those of passages that were read, and after them as many others as are wanted. */
export function rankAsRead<Passage extends RetrievedPassage>(
  { limit, onePerPassage }: Wanted,
  { weights, passages }: Ranking<Passage>,
  { asked, sentenceTerms, model, readings = { first: [] } }: ReadingParts,
): RankedSentence<Passage>[] {
  const perPassage = onePerPassage ? 1 : SENTENCES_OF_PASSAGE;
  const rank = (from: readonly ReadAt<Passage>[]) =>
    rankSentences(from, { asked, weights, sentenceTerms, model, perPassage });
  const read = readPassagesOf(passages, readings);
  const best = inTurn(
    rank(read.filter(({ closeReading }) => closeReading)),
    rank(read.filter(({ closeReading }) => !closeReading)),
  );
  if (best.length >= limit) return best;
  const others = passages
    .slice(read.length, read.length + Math.max(PASSAGES_COMPARED, limit))
    .map((ranked, i) => ({ at: read.length + i, ranked }));
  return after(best, rank(others));
}

/** The places of the passages that a close reader should read again: those with the best sentences, best first. */
export function passagesToReadAgain<Passage extends RetrievedPassage>(
  { weights, passages }: Ranking<Passage>,
  { asked, sentenceTerms, model, readings = { first: [] } }: ReadingParts,
): number[] {
  const read = readPassagesOf(passages, readings);
  const ranked = rankSentences(read, { asked, weights, sentenceTerms, model, perPassage: 1 });
  return ranked
    .slice(0, PASSAGES_FOR_CLOSE_READER)
    .flatMap(({ passage }) => read.filter((one) => one.ranked === passage).map(({ at }) => at));
}

interface ReadAt<Passage extends RetrievedPassage> {
  readonly at: number;
  readonly ranked: RankedPassage<Passage>;
  readonly reading?: PassageReading;
  readonly closeReading?: PassageReading;
}

function readPassagesOf<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  { first, close }: Readings,
): ReadAt<Passage>[] {
  return first.flatMap((reading, at) => {
    const ranked = passages[at];
    const closeReading = close?.get(at);
    return ranked ? [{ at, ranked, reading, ...(closeReading && { closeReading }) }] : [];
  });
}
