import { datelineEnd } from '../../../embeddings/dateline.js';
import { EVIDENCE } from './evidence.js';
import { organisationEvidence, personEvidence, placeEvidence } from './name-evidence.js';
import { numberEvidence } from './number-evidence.js';
import { definitionEvidence, reasonEvidence, statementEvidence } from './phrase-evidence.js';
import { timeEvidence } from './time-evidence.js';
import type { UnderstoodQuestion } from './understand.js';

/** Small words of which one stands in nearly every English sentence. */
const ENGLISH =
  /\b(?:the|of|to|and|with|for|that|by|has|had|his|her|said|from|at|were|is|in|it|an|on|who)\b/i;
/** Texts shorter than this may be English without such a word: a headline, a span. (UTF-16 units; ours.) */
const SHORT = 60;

/**
 * How well a sentence holds something of the kind asked for, 0 to 1; 0.5 where that cannot be told: for a question that
 * asks for no such kind, and for a sentence that is not English. What stands in the question does not count.
 */
export function kindEvidence(question: UnderstoodQuestion, sentence: string): number {
  if (question.kind === 'other' || question.kind === 'yes-no') return EVIDENCE.unknown;
  if (sentence.length >= SHORT && !ENGLISH.test(sentence)) return EVIDENCE.unknown;
  // Place and day of a dateline tell where and when a story was filed, not what it tells.
  return evidence(question, sentence.slice(datelineEnd(sentence)), false);
}

/** The same for the words that a reader takes for the answer, by themselves. */
export function spanEvidence(question: UnderstoodQuestion, span: string): number {
  return evidence(question, span, true);
}

function evidence(question: UnderstoodQuestion, text: string, isSpan: boolean): number {
  const { kind, words } = question;
  switch (kind) {
    case 'time':
      return timeEvidence(text, words);
    case 'number':
      return numberEvidence(question, text, isSpan);
    case 'person':
      return personEvidence(text, words, isSpan);
    case 'organisation':
      return organisationEvidence(text, words, isSpan);
    case 'place':
      return placeEvidence(text, words, isSpan);
    case 'reason':
      return reasonEvidence(text, isSpan);
    case 'statement':
      return statementEvidence(text, isSpan);
    case 'definition':
      return isSpan ? EVIDENCE.unknown : definitionEvidence(text, question.topic);
    case 'yes-no':
    case 'other':
      return EVIDENCE.unknown;
  }
}
