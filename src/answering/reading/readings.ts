import type { PassageReading } from '../../../embeddings/reader.js';
import type { RetrievedPassage } from '../../coverage/index.js';
import type { RankedPassage } from '../ranking/rank-passages.js';
import type { RankingParts, ReadPassage } from '../ranking/rank-sentences.js';

/** What the readers made of the passages of a question. */
export interface Readings {
  /** Of the first passages, in their order; empty without a reader. */
  readonly first: readonly PassageReading[];
  /** Of further ones, where the close reader found an answer in none of the first. */
  readonly further?: ReadonlyMap<RankedPassage<RetrievedPassage>, PassageReading>;
  /** Of those that were read again: none where the first reading was sure; undefined where nobody could read again. */
  readonly close?: ReadonlyMap<RankedPassage<RetrievedPassage>, PassageReading>;
}

/** What read passages are ranked with. */
export interface ReadingParts extends RankingParts {
  readonly readings?: Readings;
}

/** The passages that were read, each with what the readers made of it. */
export function readPassagesOf<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  { first, further, close }: Readings,
): ReadPassage<Passage>[] {
  return passages.flatMap((ranked, i) => {
    const reading = first[i] ?? further?.get(ranked);
    const closeReading = close?.get(ranked);
    return reading ? [{ ranked, reading, ...(closeReading && { closeReading }) }] : [];
  });
}
