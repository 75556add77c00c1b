/** What of a passage is embedded. */
export interface PassageText {
  /** Its article's, '' for none. A passage seldom names what it is about, and its headline does. */
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Vectors of passages and of the sentences within them, row by row in the order given, each row of length 1. */
export interface PassageVectors {
  readonly passages: Float32Array;
  readonly sentences: Float32Array;
}

/** Turns text into vectors. The index remembers which embedder made it (name and dimensions) and refuses another. */
export interface Embedder {
  readonly name: string;
  readonly dimensions: number;
  /** One vector of length 1 for a question. */
  embedQuestion(text: string): Promise<Float32Array>;
  /** Stopped by `signal` within some passages, with its reason. */
  embedPassages(passages: readonly PassageText[], signal?: AbortSignal): Promise<PassageVectors>;
  /** Whether the model has a token for the whole word, as for common words and names: it is not misspelt then. */
  knowsWord(word: string): Promise<boolean>;
  close(): Promise<void>;
}
