import { namesIn } from './question/names.js';
import { type UnderstoodQuestion, understand } from './question/understand.js';
import { type TimeAsked, timeAsked } from './time/index.js';

/** A question as far as it is understood, worked out once for all sentences that are held against it. */
export interface Asked extends UnderstoodQuestion {
  /** Names and numbers that a passage must hold if it is about the same thing, as terms of the index. */
  readonly names: readonly string[];
  readonly time: TimeAsked;
}

/** @param today 'YYYY-MM-DD', what 'last week' in a question counts from */
export function whatIsAsked(question: string, today: string): Asked {
  const { certain, numbers } = namesIn(question);
  return {
    ...understand(question),
    names: [...certain, ...numbers],
    time: timeAsked(question, today),
  };
}
