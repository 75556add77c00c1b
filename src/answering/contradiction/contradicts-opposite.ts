import {
  OPPOSITES_OF_DOING,
  OPPOSITES_OF_SOMETHING,
  type Opposites,
  PLAIN_OPPOSITES,
} from '../vocabulary/opposites.js';
import { tokensOf, wordBeside } from './words-beside.js';

/** Words on one side of an opposite among which that is which it goes with: 'before the first dive'. (1 to 4; ours.) */
const REACH = 3;

/**
 * Whether a sentence speaks of the opposite of what a question names, and not of that itself: 'the largest known prime'
 * for 'the smallest known prime'. English.
 *
 * Of 2,158 right first sentences of the development sets and eight others one holds such a word; of 178 development
 * questions of which a word was turned into its opposite, and that were answered all the same, it tells 50.
 */
export function contradictsOpposite(question: string, sentence: string): boolean {
  const texts = { asked: tokensOf(question), told: tokensOf(sentence) };
  return (
    PLAIN_OPPOSITES.some((pair) => isTurned(pair, texts)) ||
    OPPOSITES_OF_SOMETHING.some((pair) => isTurned(pair, texts) && standBySame(pair, texts, 1)) ||
    OPPOSITES_OF_DOING.some(
      (pair) => isTurned(pair, texts) && (standBySame(pair, texts, 1) || standBySame(pair, texts, -1)),
    )
  );
}

/** The tokens of a question and of a sentence. */
interface Texts {
  readonly asked: readonly string[];
  readonly told: readonly string[];
}

/** Whether one is only asked of, and the other only told of. */
function isTurned({ named, opposite }: Opposites, { asked, told }: Texts): boolean {
  const holds = (tokens: readonly string[], words: ReadonlySet<string>) =>
    tokens.some((token) => words.has(token));
  return holds(asked, named) && !holds(asked, opposite) && holds(told, opposite) && !holds(told, named);
}

/** Whether the same word is beside both, on one side. */
function standBySame({ named, opposite }: Opposites, { asked, told }: Texts, side: 1 | -1): boolean {
  const beside = (tokens: readonly string[], words: ReadonlySet<string>) =>
    tokens.flatMap((token, at) => (words.has(token) ? (wordBeside(tokens, at, side, REACH) ?? []) : []));
  const askedBeside = new Set(beside(asked, named));
  return beside(told, opposite).some((word) => askedBeside.has(word));
}
