import type { JudgedAnswer } from '../judged-answer.js';
import { ANSWERABLE } from '../question-set.js';
import { sentenceIsRight } from './sentences.js';
import { type Share, shareOf } from './share.js';

/** How questions that want one kind of answer fared. */
interface TypeFigures {
  readonly type: string;
  readonly questions: number;
  readonly sentenceAt1: Share;
  readonly sentenceAt3: Share;
}

/** By the kind of answer that the set names ('when', 'who'), the most frequent first; empty where it names none. */
export function figuresByAnswerType(all: readonly JudgedAnswer[]): TypeFigures[] {
  const byType = new Map<string, JudgedAnswer[]>();
  for (const asked of all) {
    const { kind, answerType, places } = asked.question;
    if (kind !== ANSWERABLE || answerType === undefined || places.length === 0) continue;
    byType.set(answerType, [...(byType.get(answerType) ?? []), asked]);
  }
  return [...byType]
    .map(([type, members]) => ({
      type,
      questions: members.length,
      sentenceAt1: shareOf(members, (asked) => sentenceIsRight(asked, 1)),
      sentenceAt3: shareOf(members, (asked) => sentenceIsRight(asked, 3)),
    }))
    .sort((a, b) => b.questions - a.questions);
}
