/** Auxiliary verbs that can open a question, also negated, with or without an apostrophe; not 'may', which is a month too. */
export const SURE_AUXILIARY =
  "is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|might|must|(?:is|are|was|were|do|does|did|has|have|had|could|would|should|ca|wo)n['’]?t";

/** The words that ask; 'wich' is the commonest of their misspellings. */
export const QUESTION_WORD = 'who|whom|whose|when|where|why|how|what|which|wich';

/** 'How' with the word that says how what is measured; what each asks for stands in wanted.ts, which knows more. */
export const HOW_MEASURED = 'how (?:many|much|long|old|far|often|big|high|tall|fast)';
