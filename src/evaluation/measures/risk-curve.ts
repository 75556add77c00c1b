import type { JudgedAnswer } from '../judged-answer.js';
import { ANSWERABLE } from '../question-set.js';
import { sentenceIsJudged, sentenceIsRight } from './sentences.js';
import { type Share, shareOf } from './share.js';

/** What happens where everything of at least this confidence is answered. */
export interface RiskPoint {
  readonly confidence: number;
  /** Of the questions that have an answer, those that get one, right or wrong. */
  readonly answered: number;
  /** Of the answers given, those that are wrong: another sentence, or none was to be had. */
  readonly wrong: number;
}

/**
 * The curve of answered share against share of wrong answers, from the most careful setting to the one that answers
 * everything; `answered` never falls along it. Empty where no question has an answer whose sentence was judged.
 */
export function riskCurve(all: readonly JudgedAnswer[]): RiskPoint[] {
  const judged = all.filter(sentenceIsJudged);
  const answerable = judged.filter(isAnswerable).length;
  if (answerable === 0) return [];
  const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let answered = 0;
  let wrong = 0;
  for (const [i, asked] of sorted.entries()) {
    if (isAnswerable(asked)) answered++;
    if (!sentenceIsRight(asked, 1)) wrong++;
    // Equal confidences are answered together or not at all.
    if (sorted[i + 1]?.confidence === asked.confidence) continue;
    points.push({ confidence: asked.confidence, answered: answered / answerable, wrong: wrong / (i + 1) });
  }
  return points;
}

/**
 * Of the questions of a kind without an answer, those that would be answered where the bar is as high as it can be with
 * at least `share` of the answerable questions answered.
 */
export function wronglyAnsweredAt(all: readonly JudgedAnswer[], kind: string, share: number): Share {
  const bar = barFor(all, share);
  const ofKind = all.filter(({ question }) => question.kind === kind);
  return bar === undefined ? undefined : shareOf(ofKind, ({ confidence }) => confidence >= bar);
}

/** The highest confidence that at least `share` of the answerable questions reach. */
function barFor(all: readonly JudgedAnswer[], share: number): number | undefined {
  const sorted = all
    .filter(isAnswerable)
    .map(({ confidence }) => confidence)
    .sort((a, b) => b - a);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function isAnswerable({ question }: JudgedAnswer): boolean {
  return question.kind === ANSWERABLE;
}
