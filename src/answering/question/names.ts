import { fold } from '../../../embeddings/terms/folding.js';
import { questionTerms } from '../../../embeddings/terms/terms.js';

/** The parts of a question that an article must hold if it is about the same thing, as terms of the index. */
interface NamesAndNumbers {
  /** Terms of names, by their capitals. */
  readonly certain: readonly string[];
  readonly numbers: readonly string[];
}

/** Capitals in these say nothing: what a question begins with, days and months, which articles tell otherwise. */
const NO_NAME =
  /^(?:who|whom|whose|what|whats|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|in|on|at|by|for|from|to|of|with|after|before|during|since|until|according|tell|give|name|list|and|but|so|the|a|an|as|if|i|im|ive|about|please|hello|hi|hey|ok|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr)$/i;

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}]))*/gu;

/** Names and numbers of a question, in the form of its terms; no names where its case does not tell them. */
export function namesIn(question: string): NamesAndNumbers {
  const text = fold(question);
  const words = text.match(WORD) ?? [];
  const certain = new Set<string>();
  const numbers = new Set<string>();
  const telling = caseTells(words);
  for (const word of words) {
    const terms = questionTerms(word);
    if (/^\d/.test(word)) for (const term of terms) numbers.add(term);
    else if (telling && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word) && !NO_NAME.test(word)) {
      for (const term of terms) certain.add(term);
    }
  }
  return { certain: [...certain], numbers: [...numbers] };
}

/** At the end of a name, in small letters: 'kishida's', 'jones''. */
export const POSSESSIVE = /['’]s?$/;

/** Whether the capitals of a question tell its names. */
export function capitalsTellNames(question: string): boolean {
  return caseTells(fold(question).match(/[\p{L}\p{M}'’-]+/gu) ?? []);
}

/** Whether capitals tell names apart: not in all small letters, in all capitals, nor In A Headline's Capitals. */
function caseTells(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const beyondFirst = letters.slice(1).some((word) => /\p{Lu}/u.test(word));
  if (letters.length > 2 && capital === letters.length) return false;
  return beyondFirst || (/^\p{Lu}/u.test(letters[0] ?? '') && capital < letters.length);
}
