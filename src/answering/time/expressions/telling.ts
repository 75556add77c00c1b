/**
 * Verbs that a time dates as a rule when it stands beside them: 'Kishida said on Friday that …'. Not those that are done
 * to people and things as well ('dismissed', 'continued', 'concluded').
 */
export const TELLING =
  'said|says|told|announced|reported|added|stated|declared|confirmed|claimed|tweeted|wrote|warned|revealed|denied';

const BEFORE = new RegExp(`\\b(?:${TELLING})(?:\\s+\\p{L}+){0,2}\\s*$`, 'iu');
const AFTER = new RegExp(`^\\s+(?:\\p{L}+\\s+)?(?:${TELLING})\\b`, 'iu');
const AFTER_COMMA = new RegExp(`^,\\s+(?:\\p{L}+\\s+){0,3}(?:${TELLING})\\b`, 'iu');
/** Nothing stands before a time but a word or two that belong to it: 'On Friday', 'Late in May'. */
const OPENS = /^\W*(?:(?:on|in|at|late|early|earlier)\s+){0,2}$/i;

/** Whether words end in a verb of telling, so that a time after them dates that: 'he said last Friday'. */
export function tellsBefore(words: string): boolean {
  return BEFORE.test(words);
}

/**
 * Whether a time dates the telling that follows it: 'Clark in October also revealed', 'On Friday, the council said'; not
 * where it is what is told that is dated: 'It opens in May, the council said'.
 */
export function tellsAfter(before: string, after: string): boolean {
  return AFTER.test(after) || (OPENS.test(before) && AFTER_COMMA.test(after));
}
