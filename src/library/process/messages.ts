import type { ErrorDetails, IngestEvent, ReadySource } from '../../coverage/index.js';
import type { Restored } from '../../store/embedded/rebuild.js';
import type { Library } from '../library.js';
import type { ReaderSetting } from '../models/readers.js';

/** What the process is started with. */
export interface ProcessOptions {
  readonly dataDirectory: string;
  readonly embeddingModel: string;
  readonly homeGuild?: string;
  readonly reader?: ReaderSetting;
  readonly answerRisk?: number;
  readonly keepQuestionsDays?: number;
}

/** The methods of Library that take plain values and return a promise of plain values. */
export type PlainMethod = Exclude<keyof Library, 'ingest' | 'close'>;

/** A message to the process; `id` ties the replies to it. `guild` names the library, absent for that of direct messages. */
export type ProcessRequest =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly guild?: string;
      readonly method: PlainMethod;
      readonly values: readonly unknown[];
    }
  | {
      readonly type: 'ingest';
      readonly id: number;
      readonly guild?: string;
      readonly source: ReadySource;
      readonly year?: number;
    }
  /** Stops the ingest with that id. */
  | { readonly type: 'abort'; readonly id: number }
  | { readonly type: 'close'; readonly id: number }
  /** Answered at once by a process whose event loop turns. */
  | { readonly type: 'ping' };

export type ProcessReply =
  | { readonly type: 'ready' }
  | { readonly type: 'pong' }
  /** The libraries could not be opened; nothing else comes. */
  | { readonly type: 'unavailable'; readonly error: WireError }
  | { readonly type: 'event'; readonly id: number; readonly event: IngestEvent }
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: WireError }
  /** Nobody waits for these. */
  | { readonly type: 'problem'; readonly error: WireError }
  | { readonly type: 'restoring'; readonly message: string }
  | ({ readonly type: 'restored' } & Restored);

/** An error between processes, which would lose its class and its fields. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** Of an expected failure. */
  readonly expected?: { readonly code: string; readonly advice: string; readonly details: ErrorDetails };
  readonly cause?: WireError;
}
