/** What kind of thing a question asks for. */
export type AnswerKind =
  | 'time'
  | 'place'
  | 'person'
  | 'organisation'
  | 'number'
  | 'reason'
  | 'statement'
  | 'yes-no'
  | 'definition'
  | 'other';

/** What a number asked for counts or measures; `size` is weight, area, speed, temperature and the like. */
export type NumberUnit = 'money' | 'percent' | 'duration' | 'distance' | 'age' | 'count' | 'size' | 'any';

/** A kind, and with 'number' the unit. */
export interface Wanted {
  readonly kind: AnswerKind;
  readonly unit?: NumberUnit;
}
