import type { PassageReading, Reader } from '../../embeddings/reader.js';
import type { RankedPassage } from '../answering/rank-passages.js';
import type { RetrievedPassage } from '../answering/retrieved-passage.js';
import { PASSAGES_FOR_READER, READ_WITHIN } from '../answering/weights.js';

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
 * Reads the best passages for a question, in their order, as far as their scores are near the best one's. Where it takes
 * too long the rest is left out; where the reader fails, nothing is read and retrieval answers alone.
 */
export async function readPassages(
  question: string,
  passages: readonly RankedPassage<RetrievedPassage>[],
  reader: Reader | undefined,
  onProblem?: (error: unknown) => void,
  { budgetMs = READING_BUDGET_MS, within = READ_WITHIN }: ReadingLimits = {},
): Promise<readonly PassageReading[]> {
  if (!reader) return [];
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
