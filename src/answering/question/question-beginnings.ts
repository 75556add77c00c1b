import { QUESTION_WORD, SURE_AUXILIARY } from './question-words.js';

/** After a question word, what makes a question of it. */
export const AUXILIARY = `(?:${SURE_AUXILIARY}|may)`;
export const PREPOSITION = '(?:in|on|at|by|for|to|from|since|until|with|of|under|during)';

/** What may stand before a question's first word. */
export const LEAD_IN =
  '(?:(?:and|but|so|then|please|hello|hi|hey)[ ,]+)*(?:(?:can|could) you tell me |tell me |do you know )?';

/** Asks by itself: it begins with a question word, an auxiliary or a preposition before one. */
export const ASKS = new RegExp(
  `^${LEAD_IN}(?:${PREPOSITION} )?(?:(?:${QUESTION_WORD})(?:['’]?s)?\\b|${AUXILIARY}\\b)`,
  'i',
);
