import { datelineEnd } from '../../../embeddings/splitting/dateline.js';
import type { UnderstoodQuestion } from '../question/understand.js';
import { EVIDENCE } from './evidence.js';
import { organisationEvidence, personEvidence, placeEvidence } from './name-evidence.js';
import { numberEvidence } from './number-evidence.js';
import { definitionEvidence, reasonEvidence, statementEvidence } from './phrase-evidence.js';
import { timeEvidence } from './time-evidence.js';

/** Small words of which one stands in nearly every English sentence. */
const ENGLISH =
  /\b(?:the|of|to|and|with|for|that|by|has|had|his|her|said|from|at|were|is|in|it|an|on|who)\b/i;
/** Texts shorter than this may be English without such a word: a headline. (UTF-16 units; ours.) */
const SHORT = 60;

/**
 * How well a sentence holds something of the kind asked for, 0 to 1; 0.5 where that cannot be told: for a question that
 * asks for no such kind, and for a sentence that is not English. What stands in the question does not count.
 */
export function kindEvidence(question: UnderstoodQuestion, sentence: string): number {
  const { kind, words } = question;
  if (kind === 'other' || kind === 'yes-no') return EVIDENCE.unknown;
  if (sentence.length >= SHORT && !ENGLISH.test(sentence)) return EVIDENCE.unknown;
  // Place and day of a dateline tell where and when a story was filed, not what it tells.
  const text = sentence.slice(datelineEnd(sentence));
  switch (kind) {
    case 'time':
      return timeEvidence(text, words);
    case 'number':
      return numberEvidence(question, text);
    case 'person':
      return personEvidence(text, words);
    case 'organisation':
      return organisationEvidence(text, words);
    case 'place':
      return placeEvidence(text, words);
    case 'reason':
      return reasonEvidence(text);
    case 'statement':
      return statementEvidence(text);
    case 'definition':
      return definitionEvidence(text, question.topic);
  }
}
