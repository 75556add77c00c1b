import { namesIn } from './question/names.js';
import { clashWith } from './question/premise.js';
import { type UnderstoodQuestion, understand } from './question/understand.js';
import { type TimeAsked, timeAsked } from './time/index.js';

/** A question as far as it is understood, worked out once for all sentences that are held against it. */
export interface Asked extends UnderstoodQuestion {
  /** Names and numbers that a passage must hold if it is about the same thing, as terms of the index. */
  readonly names: readonly string[];
  /** How much a sentence contradicts what the question takes for granted, 0 to 1. */
  readonly clash: (sentence: string) => number;
  readonly time: TimeAsked;
}

/** @param today 'YYYY-MM-DD', what 'last week' in a question counts from */
export function whatIsAsked(question: string, today: string): Asked {
  const { certain, numbers } = namesIn(question);
  return {
    ...understand(question),
    names: [...certain, ...numbers],
    clash: clashWith(question),
    time: timeAsked(question, today),
  };
}
