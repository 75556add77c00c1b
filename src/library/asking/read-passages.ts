import type { PassageReading, Reader } from '../../../embeddings/reader.js';
import type { QuestionEvidence } from '../../answering/ranking/question-evidence.js';
import type { RankedPassage, Ranking } from '../../answering/ranking/rank-passages.js';
import { isFound, isSureOfPassage } from '../../answering/reading/is-sure.js';
import {
  furtherToRead,
  furtherToReadAgain,
  passagesToRead,
  passagesToReadAgain,
} from '../../answering/reading/passages-to-read.js';
import type { ReadingParts, Readings } from '../../answering/reading/readings.js';
import type { RetrievedPassage } from '../../coverage/index.js';
import type { Readers } from '../models/readers.js';
import { asOfPassage, replyPart } from './reply-part.js';

/** Milliseconds after which no further passage is read: the answer is ranked with what was read until then. */
const READING_BUDGET_MS = 1_500;

export interface ReadingOptions {
  /** Milliseconds for all reading of one question; loading a model does not count. */
  readonly budgetMs?: number;
  /** Told what a reader failed of. */
  readonly onProblem?: (error: unknown) => void;
}

/**
 * Reads the best passages for a question and, unless that makes sure of an answer, the best of those again until one
 * does; where none does, further passages, and the best of these again. Where it takes too long, passages are left
 * unread, or none counts as read twice; where a reader fails, nothing counts that it read.
 */
export async function readUntilSure<Passage extends RetrievedPassage>(
  question: string,
  ranking: Ranking<Passage>,
  readers: Readers,
  parts: ReadingParts,
  { budgetMs = READING_BUDGET_MS, onProblem }: ReadingOptions = {},
): Promise<Readings> {
  const reader = await loaded(readers.reader, onProblem);
  if (!reader) return { first: [] };
  const began = performance.now();
  const task = { question, evidence: parts.evidence, ...(onProblem && { onProblem }) };
  const wanted = passagesToRead(ranking.passages);
  const first = await readPassages(wanted, reader, { ...task, deadline: began + budgetMs });
  const left = began + budgetMs - performance.now();
  if (!readers.closeReader || first.length === 0) return { first };
  const again = passagesToReadAgain(ranking, { ...parts, readings: { first } });
  if (again.length === 0) return { first, close: new Map() };
  const closeReader = await loaded(readers.closeReader, onProblem);
  if (!closeReader) return { first };
  const inTime = { ...task, deadline: performance.now() + left };
  const close = await readAgain(again, closeReader, inTime);
  // One that is not sure ranks worse alone than none.
  if (!close) return { first };
  if (isFound([...close.values()].map(({ has }) => has))) return { first, close };
  const wantedNext = furtherToRead(ranking.passages, { first });
  const readNext = await readPassages(wantedNext, reader, inTime);
  const further = new Map(
    readNext.flatMap((reading, i) => (wantedNext[i] ? [[wantedNext[i], reading] as const] : [])),
  );
  const rest = furtherToReadAgain(ranking, { ...parts, readings: { first, further, close } });
  const closeNext = await readAgain(rest, closeReader, inTime);
  return closeNext ? { first, further, close: new Map([...close, ...closeNext]) } : { first, close };
}

/** Passages as a close reader reads them, until it is sure of one; undefined where it fails or time is up before. */
async function readAgain(
  passages: readonly RankedPassage<RetrievedPassage>[],
  reader: Reader,
  task: ReadingTask,
): Promise<ReadonlyMap<RankedPassage<RetrievedPassage>, PassageReading> | undefined> {
  const close = new Map<RankedPassage<RetrievedPassage>, PassageReading>();
  for (const passage of passages) {
    const [found] = await readPassages([passage], reader, task);
    if (!found) return undefined;
    close.set(passage, found);
    if (isSureOfPassage(found.has)) break;
  }
  return close;
}

/** Its model is loaded apart from reading: that takes a second once, and should not cost a question its answer. */
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

/** What passages are read for, and how long. */
interface ReadingTask {
  readonly question: string;
  readonly evidence: QuestionEvidence;
  /** On the clock of `performance.now()`: no further passage is begun after it. */
  readonly deadline: number;
  readonly onProblem?: (error: unknown) => void;
}

/** Reads passages for a question, in their order; none where the reader fails. */
export async function readPassages(
  passages: readonly RankedPassage<RetrievedPassage>[],
  reader: Reader,
  { question, evidence, deadline, onProblem }: ReadingTask,
): Promise<readonly PassageReading[]> {
  const readings: PassageReading[] = [];
  try {
    for (const passage of passages) {
      if (performance.now() > deadline) break;
      const part = replyPart(passage.candidate, evidence.postOf(passage));
      const [reading] = await reader.read(question, [part]);
      if (reading) readings.push(asOfPassage(reading, part));
    }
    return readings;
  } catch (error) {
    onProblem?.(error);
    return [];
  }
}
