/** Days for which questions are kept, where the operator does not say. */
export const DEFAULT_KEEP_QUESTIONS_DAYS = 90;

/** Share of questions that may get a wrong answer, where the operator does not say. */
export const DEFAULT_ANSWER_RISK = 0.05;
