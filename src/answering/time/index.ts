/** Times that sentences and questions speak of. Pure; English. */
export type { DayRange } from './calendar.js';
export { contradictsTime, saidAtAnotherTime } from './contradicts.js';
export { contradictsYear } from './contradicts-year.js';
export { tellsAfter, tellsBefore } from './expressions/telling.js';
export type { Grain, TimeExpression } from './expressions/time-expression.js';
export { timesNamedIn, timesSpokenOf } from './expressions/times-spoken-of.js';
export { type DatedQuote, type Equality, newestFirst, type Placed } from './newest-first.js';
export { publicationYear } from './publication-year.js';
export { resolvedTimes } from './resolved-times.js';
export { saysWhen } from './says-when.js';
export { timeAgreement } from './time-agreement.js';
export { type NamedTime, type TimeAsked, timeAsked } from './time-asked.js';
