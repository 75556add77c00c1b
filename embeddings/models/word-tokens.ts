/** The tokens of one word, and where the word stands. */
export interface WordTokens {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly number[];
}

/**
 * Words as BERT's pre-tokenizer cuts them: runs of letters and figures; every other character that is no space by
 * itself, and so are Chinese characters.
 */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\S/gu;

/** Words whose tokens are kept: the vocabulary of a library's busier half, some 10 MB. */
const KEPT_WORDS = 50_000;

/**
 * Tokenises word by word, so that every token is tied to the characters it came from; the tokenizers of transformers.js
 * give no offsets. The tokens are those of the whole text, since word pieces never reach over a word's edge.
 */
export class WordTokenizer {
  readonly #encode: (word: string) => readonly number[];
  readonly #kept = new Map<string, readonly number[]>();

  /** @param encode tokens of a text, without special tokens */
  constructor(encode: (word: string) => readonly number[]) {
    this.#encode = encode;
  }

  tokenise(text: string): WordTokens[] {
    const words: WordTokens[] = [];
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      const tokens = this.#tokensOf(word);
      // Some characters (controls, lone accents) have no token: they cannot be pointed at.
      if (tokens.length > 0) words.push({ start: match.index, end: match.index + word.length, tokens });
    }
    return words;
  }

  #tokensOf(word: string): readonly number[] {
    const kept = this.#kept.get(word);
    if (kept) return kept;
    const tokens = this.#encode(word);
    if (this.#kept.size >= KEPT_WORDS) this.#kept.clear();
    this.#kept.set(word, tokens);
    return tokens;
  }
}
