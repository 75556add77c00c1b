import type { PassageReading, Reader } from '../../../embeddings/reader.js';
import type { QuestionEvidence } from '../../answering/ranking/question-evidence.js';
import type { RankedPassage, Ranking } from '../../answering/ranking/rank-passages.js';
import { isFound, isSureOfPassage } from '../../answering/reading/is-sure.js';
import {
  articlesRead,
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

export interface ReadingOptions<Passage extends RetrievedPassage = RetrievedPassage> {
  /** Finds the passages of articles that the ranking does not hold; without it these are not looked for. */
  readonly othersOf?: (articles: ReadonlySet<string>) => Promise<readonly RankedPassage<Passage>[]>;
  /** Milliseconds for all reading of one question; loading a model does not count. */
  readonly budgetMs?: number;
  /** Told what a reader failed of. */
  readonly onProblem?: (error: unknown) => void;
}

/**
 * Reads the best passages for a question and, unless that makes sure of an answer, the best of those again until one
 * does; where none does, the rest of their articles, and the best of that again. Where it takes too long or the close
 * reader fails, passages are left unread, and none counts as read twice while the best are not; where the first reader
 * fails, nothing of that look counts.
 */
export async function readUntilSure<Passage extends RetrievedPassage>(
  question: string,
  ranking: Ranking<Passage>,
  readers: Readers,
  parts: ReadingParts<Passage>,
  { budgetMs = READING_BUDGET_MS, othersOf, onProblem }: ReadingOptions<Passage> = {},
): Promise<Readings<Passage>> {
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
  const { close, isWhole } = await readAgain(again, closeReader, inTime);
  // One that is not sure ranks worse alone than none.
  if (!isWhole) return { first };
  if (isFound([...close.values()].map(({ has }) => has))) return { first, close };
  const others = (await othersOf?.(articlesRead(ranking.passages, first.length))) ?? [];
  const wantedNext = furtherToRead(ranking.passages, first.length, others);
  const readNext = await readPassages(wantedNext, reader, inTime);
  const further = new Map(
    readNext.flatMap((reading, i) => (wantedNext[i] ? [[wantedNext[i], reading] as const] : [])),
  );
  const rest = furtherToReadAgain(ranking, { ...parts, readings: { first, further, close } });
  const next = await readAgain(rest, closeReader, inTime);
  return { first, further, close: new Map([...close, ...next.close]) };
}

interface ReadAgain<Passage extends RetrievedPassage> {
  readonly close: ReadonlyMap<RankedPassage<Passage>, PassageReading>;
  /** Whether none was left out because the reader failed or time was up. */
  readonly isWhole: boolean;
}

/** Passages as a close reader reads them, until it is sure of one. */
async function readAgain<Passage extends RetrievedPassage>(
  passages: readonly RankedPassage<Passage>[],
  reader: Reader,
  task: ReadingTask,
): Promise<ReadAgain<Passage>> {
  const close = new Map<RankedPassage<Passage>, PassageReading>();
  for (const passage of passages) {
    const [found] = await readPassages([passage], reader, task);
    if (!found) return { close, isWhole: false };
    close.set(passage, found);
    if (isSureOfPassage(found.has)) break;
  }
  return { close, isWhole: true };
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
