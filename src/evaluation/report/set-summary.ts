import type { Evaluation } from '../evaluation.js';
import { ANSWERABLE } from '../question-set.js';
import { kindLabel } from './kind-label.js';
import { count } from './numbers.js';

/** '240 articles, 1,190 questions: 1,190 answerable'. */
export function setSummary({ set, ours }: Evaluation): string {
  const kinds = new Map<string, number>();
  for (const { question } of ours.asked) kinds.set(question.kind, (kinds.get(question.kind) ?? 0) + 1);
  const parts = [...kinds].map(
    ([kind, of]) => `${of.toLocaleString('en')} ${kind === ANSWERABLE ? 'answerable' : kindLabel(kind)}`,
  );
  const questions = count(ours.asked.length, 'question');
  const unjudged =
    set.unjudged > 0 ? `; ${set.unjudged.toLocaleString('en')} not judged yet and left out` : '';
  return `${count(set.articles.size, 'article')}, ${questions}: ${parts.join(', ')}${unjudged}`;
}
