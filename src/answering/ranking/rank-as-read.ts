import type { RetrievedPassage } from '../../coverage/index.js';
import { passagesToRead } from '../reading/passages-to-read.js';
import { type ReadingParts, readPassagesOf } from '../reading/readings.js';
import { after, inTurn } from './in-turn.js';
import type { Ranking } from './rank-passages.js';
import { firstOfPassages, type RankedSentence, type ReadPassage, rankSentences } from './rank-sentences.js';

/** Sentences at the head of an answer that stand as they rank, whatever their passages. */
const FIRST_SENTENCES = 3;
/** Sentences that one passage may have in an answer: the second best of the right passage is often the right one. */
const SENTENCES_OF_PASSAGE = 3;

interface Wanted {
  /** At least as many sentences are ranked, where there are so many. */
  readonly limit: number;
  readonly onePerPassage: boolean;
}

/** Ranked sentences, best first. */
interface RankedAnswer<Passage extends RetrievedPassage> {
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
  { readings = { first: [] }, ...parts }: ReadingParts<Passage>,
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
