import { stemOf } from '../../../embeddings/terms/stems.js';

/**
 * Share of the words of a name or a time that the question does not hold, 0 to 1; of none 0.
 * @param asked stems of the question's words
 */
export function noveltyOf(words: string, asked: ReadonlySet<string>): number {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (found.length === 0) return 0;
  return found.filter((word) => !asked.has(stemOf(word))).length / found.length;
}
