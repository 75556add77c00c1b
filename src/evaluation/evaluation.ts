import type { IngestEvent, IngestSummary } from '../coverage/index.js';
import type { ReaderSetting } from '../library/models/readers.js';
import type { JudgedAnswer } from './judged-answer.js';
import type { QuestionSet } from './question-set.js';

/** Quotes asked for, so that ranks up to ten can be scored. */
export const LIMIT = 10;

export interface EvaluationOptions {
  readonly embeddingModel: string;
  readonly reader: ReaderSetting;
  /** As the operator set it. Default: as answering has it. */
  readonly answerRisk?: number;
  /** Told where a reader failed, so that less was measured than was set. */
  readonly onProblem?: (error: unknown) => void;
  /** Whether other methods are asked the same. */
  readonly peers: boolean;
  /** Asks this many questions only, evenly taken from the set. */
  readonly sample?: number;
  readonly signal?: AbortSignal;
}

/** One way of answering, and what came. */
export interface MethodRun {
  readonly name: string;
  /** How it was set up, in one sentence. */
  readonly setUp: string;
  readonly asked: readonly JudgedAnswer[];
}

export interface Evaluation {
  readonly set: QuestionSet;
  readonly ingest: IngestSummary;
  readonly ours: MethodRun;
  /** Quotes of ours that stand in the article word for word, of all. */
  readonly verbatim: { readonly quotes: number; readonly of: number };
  readonly peers: readonly MethodRun[];
}

export type EvaluationEvent =
  | { readonly type: 'ingesting'; readonly set: string; readonly event: IngestEvent }
  /** Indexing for one of the other methods. */
  | { readonly type: 'indexing'; readonly set: string; readonly method: string }
  | {
      readonly type: 'asking';
      readonly set: string;
      readonly method: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'finished'; readonly evaluation: Evaluation };
