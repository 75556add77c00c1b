import type { JudgedAnswer } from './judged-answer.js';
import { rankOfRight } from './measures/ranking.js';
import { sentenceIsRight, spanMatches } from './measures/sentences.js';
import { ANSWERABLE } from './question-set.js';

/** How a question failed; the first that holds. */
export type FailureKind =
  /** The first article is another one. */
  | 'wrong-article'
  /** The article is right, the highlighted sentence is not. */
  | 'wrong-sentence'
  /** The sentence is right, the marked words are not. */
  | 'wrong-words'
  /** The sentence is right, but it was not given as the answer. */
  | 'held-back'
  /** There is no answer, and one was given. */
  | 'wrongly-answered';

export interface Failure {
  readonly kind: FailureKind;
  readonly asked: JudgedAnswer;
}

/** The questions that failed, in the order asked. */
export function failuresOf(all: readonly JudgedAnswer[]): Failure[] {
  return all.flatMap((asked) => {
    const kind = failureOf(asked);
    return kind === undefined ? [] : [{ kind, asked }];
  });
}

function failureOf(asked: JudgedAnswer): FailureKind | undefined {
  const { question, answered, quotes } = asked;
  if (question.kind !== ANSWERABLE) return answered ? 'wrongly-answered' : undefined;
  if (rankOfRight(asked) !== 1) return 'wrong-article';
  if (question.places.length > 0) {
    if (!sentenceIsRight(asked, 1)) return 'wrong-sentence';
    if (quotes[0]?.span !== undefined && spanMatches(asked) === false) return 'wrong-words';
  }
  return answered === false ? 'held-back' : undefined;
}
