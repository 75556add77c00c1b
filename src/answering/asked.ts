import { askedActor } from './question/asked-actor.js';
import { namesIn } from './question/names.js';
import { type UnderstoodQuestion, understand } from './question/understand.js';
import { type TimeAsked, timeAsked } from './time/index.js';

/** A question as far as it is understood, worked out once for all sentences that are held against it. */
export interface Asked extends UnderstoodQuestion {
  /** Names and numbers that a passage must hold if it is about the same thing, as terms of the index. */
  readonly names: readonly string[];
  readonly time: TimeAsked;
  /** Who is asked about, where a name says it, in small letters: 'medvedev' of 'when did Medvedev visit Japan'. */
  readonly actor?: readonly string[];
}

/**
 * @param today 'YYYY-MM-DD', what 'last week' in a question counts from
 * @param unusual words of it that are no English words, in small letters: names, mostly, however they are typed
 */
export function whatIsAsked(
  question: string,
  today: string,
  unusual: ReadonlySet<string> = new Set(),
): Asked {
  const { certain, numbers } = namesIn(question);
  const actor = askedActor(question, unusual);
  return {
    ...understand(question),
    names: [...certain, ...numbers],
    time: timeAsked(question, today),
    ...(actor && { actor }),
  };
}
