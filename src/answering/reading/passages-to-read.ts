import type { RetrievedPassage } from '../../coverage/index.js';
import { probabilityOf } from '../answering-model.js';
import type { RankedPassage, Ranking } from '../ranking/rank-passages.js';
import { firstOfPassages, rankSentences } from '../ranking/rank-sentences.js';
import { confidenceEvidence } from '../sureness/confidence-evidence.js';
import { isSure } from './is-sure.js';
import {
  PASSAGES_FOR_CLOSE_READER,
  PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE,
  PASSAGES_FOR_READER,
  PASSAGES_WHERE_UNSURE,
  READ_WITHIN,
} from './reading-limits.js';
import { type ReadingParts, readPassagesOf } from './readings.js';

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
  { readings = { first: [] }, ...parts }: ReadingParts<Passage>,
): RankedPassage<Passage>[] {
  const read = readPassagesOf(passages, readings);
  const ranked = rankSentences(read, parts);
  const evidence = confidenceEvidence(ranked, weights.unknownShare);
  if (isSure(evidence, probabilityOf(evidence, parts.model.read))) return [];
  return firstOfPassages(ranked, 1)
    .slice(0, PASSAGES_FOR_CLOSE_READER)
    .map(({ passage }) => passage);
}

/** The articles of the passages that were read first. */
export function articlesRead<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  first: number,
): Set<string> {
  return new Set(passages.slice(0, first).map(({ candidate }) => candidate.article.id));
}

/**
 * Those that a reader should read after the ones it read, where no answer was found in these: the next best of the same
 * articles. The right article is among these nearly always, and of a long one the passage that answers may share hardly a
 * word with the question; passages of other articles only look right more often.
 * @param first how many were read
 * @param others of these articles, which are not among `passages`
 */
export function furtherToRead<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  first: number,
  others: readonly RankedPassage<Passage>[],
): RankedPassage<Passage>[] {
  const articles = articlesRead(passages, first);
  const ranked = passages.slice(first).filter(({ candidate }) => articles.has(candidate.article.id));
  return [...ranked, ...others]
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, PASSAGES_WHERE_UNSURE - first));
}

/** Those that a close reader should then read again until it is sure, best first, without the ones it read. */
export function furtherToReadAgain<Passage extends RetrievedPassage>(
  { passages }: Ranking<Passage>,
  { readings = { first: [] }, ...parts }: ReadingParts<Passage>,
): RankedPassage<Passage>[] {
  const { close, ...once } = readings;
  const ranked = rankSentences(readPassagesOf(passages, once), parts);
  return firstOfPassages(ranked, 1)
    .slice(0, PASSAGES_FOR_CLOSE_READER_WHERE_UNSURE)
    .map(({ passage }) => passage)
    .filter((passage) => !close?.has(passage));
}
