import type { Evaluation, MethodRun } from '../evaluation.js';
import type { QuestionSet } from '../question-set.js';

/** The kind of questions that belong to another corpus altogether. */
export const ELSEWHERE = 'elsewhere';

/** A set that is also asked every question of another one, as one that its own articles do not answer. */
export function crossed(set: QuestionSet, other: QuestionSet): QuestionSet {
  const foreign = other.questions.map(({ id, text }) => ({
    id: `${other.name}:${id}`,
    text,
    kind: ELSEWHERE,
    places: [],
    grades: new Map<string, number>(),
  }));
  return { ...set, questions: [...set.questions, ...foreign] };
}

/** An evaluation without the questions of the other set: what is said of the set itself. */
export function ownPart(evaluation: Evaluation): Evaluation {
  const own = (run: MethodRun): MethodRun => ({
    ...run,
    asked: run.asked.filter(({ question }) => question.kind !== ELSEWHERE),
  });
  return { ...evaluation, ours: own(evaluation.ours), peers: evaluation.peers.map(own) };
}
