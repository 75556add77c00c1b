import type { PassageReading } from '../../../embeddings/reader.js';
import type { RetrievedPassage } from '../../coverage/index.js';
import { probabilityOf } from '../answering-model.js';
import { isSure } from '../reading/is-sure.js';
import {
  PASSAGES_FOR_CLOSE_READER,
  PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE,
  PASSAGES_FOR_READER,
  PASSAGES_WHERE_UNSURE,
  READ_WITHIN,
} from '../reading/reading-limits.js';
import { confidenceEvidence } from '../sureness/confidence-evidence.js';
import { after, inTurn } from './in-turn.js';
import type { RankedPassage, Ranking } from './rank-passages.js';
import { type RankedSentence, type RankingParts, type ReadPassage, rankSentences } from './rank-sentences.js';

/** Sentences at the head of an answer that stand as they rank, whatever their passages. */
const FIRST_SENTENCES = 3;
/** Sentences that one passage may have in an answer: the second best of the right passage is often the right one. */
const SENTENCES_OF_PASSAGE = 3;

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

interface Wanted {
  /** At least as many sentences are ranked, where there are so many. */
  readonly limit: number;
  readonly onePerPassage: boolean;
}

/** Ranked sentences, best first. */
export interface RankedAnswer<Passage extends RetrievedPassage> {
  /** Those of an answer. */
  readonly sentences: readonly RankedSentence<Passage>[];
  /**
   * All of the passages that were read, or would have been, which begin with the same one: how sure that one is hangs
   * on these, and not on how many an answer shows.
   */
  readonly compared: readonly RankedSentence<Passage>[];
}

/** The sentences of passages that were read, and after them as many others as are wanted. */
export function rankAsRead<Passage extends RetrievedPassage>(
  { limit, onePerPassage }: Wanted,
  { passages }: Ranking<Passage>,
  { readings = { first: [] }, ...parts }: ReadingParts,
): RankedAnswer<Passage> {
  const rank = (from: readonly ReadPassage<Passage>[]) => rankSentences(from, parts);
  const capped = (ranked: readonly RankedSentence<Passage>[]) =>
    firstOfPassages(ranked, onePerPassage ? 1 : SENTENCES_OF_PASSAGE);
  const read: readonly ReadPassage<Passage>[] =
    readings.first.length > 0
      ? readPassagesOf(passages, readings)
      : passagesToRead(passages).map((ranked) => ({ ranked }));
  const twice = rank(read.filter(({ closeReading }) => closeReading));
  const once = rank(read.filter(({ closeReading }) => !closeReading));
  const compared = inTurn(twice, once);
  const best = inTurn(capped(twice), capped(once));
  if (best.length >= limit && limit <= FIRST_SENTENCES) return { sentences: best, compared };
  const isRead = new Set(read.map(({ ranked }) => ranked));
  const others = passages
    .filter((ranked) => !isRead.has(ranked))
    .slice(0, limit)
    .map((ranked) => ({ ranked }));
  return { sentences: inVariety(best, capped(rank(others))), compared };
}

/**
 * The first as they are, then one of each passage that has none among them, then what is left: who looks further than
 * three quotes looks for other coverage, and seldom for a fourth sentence of the same.
 */
function inVariety<Passage extends RetrievedPassage>(
  read: readonly RankedSentence<Passage>[],
  others: readonly RankedSentence<Passage>[],
): RankedSentence<Passage>[] {
  const first = read.slice(0, FIRST_SENTENCES);
  const rest = read.slice(FIRST_SENTENCES);
  const shown = new Set(first.map(({ passage }) => passage));
  const further = firstOfPassages(
    rest.filter(({ passage }) => !shown.has(passage)),
    1,
  );
  const unread = firstOfPassages(others, 1);
  const lists = [
    first,
    further,
    unread,
    rest.filter((sentence) => !further.includes(sentence)),
    others.filter((sentence) => !unread.includes(sentence)),
  ];
  return lists.reduce((before, next) => after(before, next), []);
}

/** The passages that a reader should read: the best, as far as their scores are near the best one's. */
export function passagesToRead<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
): RankedPassage<Passage>[] {
  const least = (passages[0]?.score ?? 0) - READ_WITHIN;
  return passages.slice(0, PASSAGES_FOR_READER).filter(({ score }) => score >= least);
}

/**
 * Those of them that a close reader should read again until it is sure: the ones with the best sentences, best first;
 * none where the first reading is sure.
 */
export function passagesToReadAgain<Passage extends RetrievedPassage>(
  { weights, passages }: Ranking<Passage>,
  { readings = { first: [] }, ...parts }: ReadingParts,
): RankedPassage<Passage>[] {
  const read = readPassagesOf(passages, readings);
  const ranked = rankSentences(read, parts);
  const evidence = confidenceEvidence(ranked, weights.unknownShare);
  if (isSure(evidence, probabilityOf(evidence, parts.model.read))) return [];
  return firstOfPassages(ranked, 1)
    .slice(0, PASSAGES_FOR_CLOSE_READER)
    .map(({ passage }) => passage);
}

/**
 * Those that a reader should read after the ones it read, where no answer was found in these: the next best of the same
 * articles. The right article is among these nearly always, and of a long one the passage that answers may share hardly a
 * word with the question; passages of other articles only look right more often.
 */
export function furtherToRead<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  { first }: Readings,
): RankedPassage<Passage>[] {
  const wanted = Math.max(0, PASSAGES_WHERE_UNSURE - first.length);
  return furtherOfSameArticles(passages, first.length).slice(0, wanted);
}

/** The passages after the first ones that are of the same articles as these. */
export function furtherOfSameArticles<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  first: number,
): RankedPassage<Passage>[] {
  const idOf = ({ candidate }: RankedPassage<Passage>) => candidate.article.id;
  const articles = new Set(passages.slice(0, first).map(idOf));
  return passages.slice(first).filter((passage) => articles.has(idOf(passage)));
}

/** Those that a close reader should then read again until it is sure, best first, without the ones it read. */
export function furtherToReadAgain<Passage extends RetrievedPassage>(
  { passages }: Ranking<Passage>,
  { readings = { first: [] }, ...parts }: ReadingParts,
): RankedPassage<Passage>[] {
  const { close, ...once } = readings;
  const ranked = rankSentences(readPassagesOf(passages, once), parts);
  return firstOfPassages(ranked, 1)
    .slice(0, PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE)
    .map(({ passage }) => passage)
    .filter((passage) => !close?.has(passage));
}

/** The first sentences of each passage, so many at most. */
function firstOfPassages<Passage extends RetrievedPassage>(
  ranked: readonly RankedSentence<Passage>[],
  most: number,
): RankedSentence<Passage>[] {
  const counts = new Map<RankedPassage<Passage>, number>();
  return ranked.filter(({ passage }) => {
    const count = (counts.get(passage) ?? 0) + 1;
    counts.set(passage, count);
    return count <= most;
  });
}

function readPassagesOf<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  { first, further, close }: Readings,
): ReadPassage<Passage>[] {
  return passages.flatMap((ranked, i) => {
    const reading = first[i] ?? further?.get(ranked);
    const closeReading = close?.get(ranked);
    return reading ? [{ ranked, reading, ...(closeReading && { closeReading }) }] : [];
  });
}
