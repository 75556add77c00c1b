import type { Certainty, Outcome } from '../../coverage/index.js';
import type { RiskPoint } from '../answering-model.js';

/** How much of the operator's risk editors of a server take: half of it, all, or twice as much. */
const RISK_OF: Readonly<Record<Certainty, number>> = { careful: 0.5, balanced: 1, generous: 2 };

/** Below it a quote is more likely to mislead than to help. (Probability, 0 to 1.) */
const LEAST_HELP = 0.2;

/**
 * The least probability at which the coverage is said to answer: the lowest one on the curve of risk at which no more
 * than `risk` of all questions got a wrong answer.
 */
export function thresholdFor(curve: readonly RiskPoint[], risk: number): number {
  const within = curve.filter(({ wrong }) => wrong <= risk);
  return within.reduce((lowest, { probability }) => Math.min(lowest, probability), 1);
}

/** What a reader is shown for a probability. */
export function outcomeOf(
  probability: number,
  curve: readonly RiskPoint[],
  risk: number,
  certainty: Certainty = 'balanced',
): Exclude<Outcome, 'not-a-question'> {
  const threshold = thresholdFor(curve, risk * RISK_OF[certainty]);
  if (probability >= threshold) return 'answered';
  return probability >= Math.min(LEAST_HELP, threshold) ? 'may-help' : 'not-covered';
}
