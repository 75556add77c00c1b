import { fold } from '../../../embeddings/terms/folding.js';
import { terms } from '../../../embeddings/terms/terms.js';

/** A number with its separators, a word, or a mark that parts what stands before and after it. */
const TOKEN =
  /(?<![\p{L}\p{N}])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+|[.,;:()[\]?!…–—"“”„«»]/gu;
const IS_MARK = /^[^\p{L}\p{N}]$/u;

/** The words, numbers and parting marks of a text, folded and in small letters. */
export function tokensOf(text: string): readonly string[] {
  return fold(text).toLowerCase().match(TOKEN) ?? [];
}

/**
 * The stem of the next word that means something, on one side of a token and before a mark parts them; undefined where
 * none is.
 * @param side 1 for what follows, -1 for what stands before
 * @param reach tokens that are looked at
 */
export function wordBeside(
  tokens: readonly string[],
  at: number,
  side: 1 | -1,
  reach: number,
): string | undefined {
  for (let step = 1; step <= reach; step++) {
    const token = tokens[at + side * step];
    if (token === undefined || IS_MARK.test(token)) return undefined;
    const [stem] = terms(token);
    if (stem !== undefined) return stem;
  }
  return undefined;
}
