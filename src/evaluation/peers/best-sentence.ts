import { dot } from '../../../embeddings/vectors.js';
import type { Span } from '../../coverage/index.js';
import type { EmbeddedSentence } from './corpus.js';

/**
 * The sentence of a found part that is nearest to the question in meaning, as bots choose one that are given none.
 * A sentence belongs to the part that holds its middle. Undefined where the part holds none.
 */
export function bestSentence(
  part: Span,
  sentences: readonly EmbeddedSentence[],
  question: Float32Array,
): Span | undefined {
  let best: EmbeddedSentence | undefined;
  let bestCosine = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const middle = (sentence.start + sentence.end) / 2;
    if (middle < part.start || middle >= part.end) continue;
    const cosine = dot(sentence.vector, question);
    if (cosine > bestCosine) {
      best = sentence;
      bestCosine = cosine;
    }
  }
  return best && { start: best.start, end: best.end };
}
