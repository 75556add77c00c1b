import { stemOf } from '../../../embeddings/stems.js';
import type { UnderstoodQuestion } from './understand.js';
import { wantedByNoun } from './wanted-nouns.js';

/** Who bears a role with one of these before it has another role: the deputy prime minister is not the prime minister. */
const LESSER = /^(?:deputy|vice|assistant|acting|shadow|junior|undersecretary)$/;
/** How many words before a role may say that it is a lesser one: 'vice foreign minister'. */
const BEFORE = 2;

/**
 * Whether a sentence names the role that a question asks after only as a lesser one, and the question does not.
 * English.
 */
export function contradictsRole({ kind, words: asked }: UnderstoodQuestion, sentence: string): boolean {
  if (kind !== 'person') return false;
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const roles = words.flatMap((word, at) =>
    asked.has(stemOf(word)) && wantedByNoun(word)?.kind === 'person' ? [at] : [],
  );
  const isLesser = (at: number) =>
    words.slice(Math.max(0, at - BEFORE), at).some((word) => LESSER.test(word) && !asked.has(stemOf(word)));
  return roles.length > 0 && roles.every(isLesser);
}
