import type { PassageReading, Reader } from '../../embeddings/reader.js';
import { passagesToReadAgain, type ReadingParts, type Readings } from '../answering/rank-as-read.js';
import type { RankedPassage } from '../answering/rank-passages.js';
import type { RetrievedPassage } from '../answering/retrieved-passage.js';
import type { TermWeights } from '../answering/term-weights.js';
import { PASSAGES_FOR_READER, READ_WITHIN } from '../answering/weights.js';
import type { Readers } from './readers.js';

/** Milliseconds after which no further passage is read: the answer is ranked with what was read until then. */
const READING_BUDGET_MS = 1_500;

/** How much is read; what is not given is as in answering. */
export interface ReadingLimits {
  /** Milliseconds after which no further passage is begun. */
  readonly budgetMs?: number;
  /** How far below the best passage's score one may be to be read. */
  readonly within?: number;
}

/**
 * Reads the best passages for a question, and the best of those again. Where it takes too long, passages are left unread,
 * or none counts as read twice; where a reader fails, nothing counts that it read.
 */
export async function readTwice<Passage extends RetrievedPassage>(
  question: string,
  ranking: { readonly weights: TermWeights; readonly passages: readonly RankedPassage<Passage>[] },
  readers: Readers,
  parts: ReadingParts,
  onProblem?: (error: unknown) => void,
): Promise<Readings> {
  const reader = await loaded(readers.reader, onProblem);
  if (!reader) return { first: [] };
  const closeReader = await loaded(readers.closeReader, onProblem);
  // Only now: loading takes a second once, and should not cost the first question its answer.
  const deadline = performance.now() + READING_BUDGET_MS;
  const first = await readPassages(question, ranking.passages, reader, onProblem);
  if (!closeReader) return { first };
  const again = passagesToReadAgain(ranking, { ...parts, readings: { first } });
  const passages = again.flatMap((at) => ranking.passages[at] ?? []);
  const limits = { budgetMs: deadline - performance.now(), within: Number.POSITIVE_INFINITY };
  const close = await readPassages(question, passages, closeReader, onProblem, limits);
  // The weights are for as many as should be read again: one alone would rank worse than none.
  if (close.length < again.length) return { first };
  return { first, close: new Map(close.map((reading, i) => [again[i] ?? 0, reading])) };
}

async function loaded(
  reader: Reader | undefined,
  onProblem?: (error: unknown) => void,
): Promise<Reader | undefined> {
  try {
    await reader?.load();
    return reader;
  } catch (error) {
    onProblem?.(error);
    return undefined;
  }
}

/** Reads the best passages for a question, in their order, as far as their scores are near the best one's. */
export async function readPassages(
  question: string,
  passages: readonly RankedPassage<RetrievedPassage>[],
  reader: Reader,
  onProblem?: (error: unknown) => void,
  { budgetMs = READING_BUDGET_MS, within = READ_WITHIN }: ReadingLimits = {},
): Promise<readonly PassageReading[]> {
  const readings: PassageReading[] = [];
  const deadline = performance.now() + budgetMs;
  try {
    for (const { candidate, score } of passages.slice(0, PASSAGES_FOR_READER)) {
      if (performance.now() > deadline || score < (passages[0]?.score ?? 0) - within) break;
      const { passage, text } = candidate;
      const sentences = passage.sentences.map(({ start, end }) => ({
        start: start - passage.start,
        end: end - passage.start,
      }));
      readings.push(...(await reader.read(question, [{ text, sentences }])));
    }
    return readings;
  } catch (error) {
    onProblem?.(error);
    return [];
  }
}
