import type { Span } from '../src/coverage/index.js';

/** A passage to read: its text, and its sentences as offsets into that text. */
export interface ReadablePassage {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What a reader makes of a passage for one question. */
export interface PassageReading {
  /** Log-odds that the passage answers at all. */
  readonly has: number;
  /** How much better the best span scores than 'no answer here', in logits. */
  readonly gap: number;
  /** The words that answer best, as offsets into the passage's text; absent for a passage without tokens. */
  readonly span?: Span;
  /** The same for each sentence by itself; absent for one that was not read. */
  readonly sentenceSpans: readonly (Span | undefined)[];
  /**
   * Of each sentence: half the sum of the log of the probability that the answer starts, and that it ends, in it.
   * 0 is certain; about -10 is hardly.
   */
  readonly sentenceLogMass: readonly number[];
  /** The same of the best span in each sentence: that the answer starts and ends exactly there. */
  readonly spanLogMass: readonly number[];
}

/** Reads passages for a question: where the answer stands, and whether it stands there at all. */
export interface Reader {
  /**
   * Loads the model where it is not loaded yet; reading does it too, and takes as much longer. Throws
   * ModelUnavailableError.
   */
  load(): Promise<void>;
  /** A reading of each passage, in their order. Throws ModelUnavailableError. */
  read(question: string, passages: readonly ReadablePassage[]): Promise<readonly PassageReading[]>;
  /** Gives the model's memory back; nothing is read afterwards. */
  close(): Promise<void>;
}
