import type { PassageReading } from '../../../embeddings/reader.js';
import type { RetrievedPassage } from '../../coverage/index.js';
import type { RankedPassage } from '../ranking/rank-passages.js';
import type { RankingParts, ReadPassage } from '../ranking/rank-sentences.js';

/** What the readers made of the passages of a question. */
export interface Readings<Passage extends RetrievedPassage = RetrievedPassage> {
  /** Of the first passages, in their order; empty without a reader. */
  readonly first: readonly PassageReading[];
  /** Of further ones, where the close reader found an answer in none of the first. */
  readonly further?: ReadonlyMap<RankedPassage<Passage>, PassageReading>;
  /** Of those that were read again: none where the first reading was sure; undefined where nobody could read again. */
  readonly close?: ReadonlyMap<RankedPassage<Passage>, PassageReading>;
}

/** What read passages are ranked with. */
export interface ReadingParts<Passage extends RetrievedPassage = RetrievedPassage> extends RankingParts {
  readonly readings?: Readings<Passage>;
}

/**
 * The passages that were read, each with what the readers made of it.
 * @param passages the ranked ones, of which the first were read first
 */
export function readPassagesOf<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  { first, further, close }: Readings<Passage>,
): ReadPassage<Passage>[] {
  const best = first.flatMap((reading, i) => {
    const ranked = passages[i];
    return ranked ? [{ ranked, reading }] : [];
  });
  const rest = [...(further ?? [])].map(([ranked, reading]) => ({ ranked, reading }));
  return [...best, ...rest].map((read) => {
    const closeReading = close?.get(read.ranked);
    return { ...read, ...(closeReading && { closeReading }) };
  });
}
