import type { Feedback, RecordedAnswer, ShownQuote } from '../../coverage/index.js';
import type { AskedQuestion, QuestionLogEntry } from '../../store/question-log.js';

/**
 * Sorts what is kept of answers and questions by what became of them. Each question counts once, whoever asked it:
 * rejected where anybody rejected its answer, and a gap only where it was never answered. Questions that were asked in
 * private are left out altogether, and so are those whose wording is forgotten.
 */
export function sortFeedback(
  answers: readonly RecordedAnswer[],
  entries: readonly QuestionLogEntry[],
): Pick<Feedback, 'accepted' | 'rejected'> & { readonly gaps: readonly AskedQuestion[] } {
  const rejections = new Set(
    entries.flatMap((entry) => (entry.type === 'rejection' ? [entry.answerId] : [])),
  );
  const accepted = new Map<string, ShownQuote>();
  const rejected = new Map<string, ShownQuote>();
  const inPrivate = new Set<string>();
  for (const { id, question, answered, quotes, askedAt, private: isPrivate } of answers) {
    const wording = wordingOf(question);
    if (isPrivate) inPrivate.add(wording);
    const [quote] = quotes;
    if (isPrivate || wording === '' || !answered || quote === undefined) continue;
    // The newest answer to a question counts: the coverage may have changed since.
    (rejections.has(id) ? rejected : accepted).set(wording, {
      question: question.trim(),
      quote,
      askedAt,
    });
  }
  for (const wording of rejected.keys()) accepted.delete(wording);
  const gaps = entries.filter((entry): entry is AskedQuestion => {
    if (entry.type !== 'question' || entry.answered) return false;
    const wording = wordingOf(entry.text);
    return !accepted.has(wording) && !rejected.has(wording) && !inPrivate.has(wording);
  });
  return { accepted: [...accepted.values()], rejected: [...rejected.values()], gaps };
}

/** Equal for questions that differ in case and spaces alone. */
function wordingOf(question: string): string {
  return question.trim().replace(/\s+/g, ' ').toLowerCase();
}
