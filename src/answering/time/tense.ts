import type { Surroundings } from './time-expression.js';

/** Characters before and after a time in which words tell whether it lies ahead. */
const BEFORE = 120;
const AFTER = 50;

const AHEAD =
  /\b(?:will|won['’]t|shall|upcoming|forthcoming|coming|scheduled|slated|(?:is|are|was|were)\s+(?:due|set|to|expected|planned|planning|going)\b|due\s+(?:on|in|to)|(?:plan|hope|expect|intend|want|aim)s?\s+to|ahead\s+of)\b|['’]ll\b/i;
/** A verb of telling right before a time dates the telling: 'he said on Friday that he will …'. */
const TOLD =
  /\b(?:said|told|announced|reported|added|stated|declared|confirmed|claimed|tweeted|wrote|warned|revealed|denied|[a-z]{3,}ed)(?:\s+(?:\w+\s+){0,2}(?:on|in|late|early))?\s*$/i;

/** Whether the words around a time speak of what is to come. */
export function liesAhead({ before, after }: Pick<Surroundings, 'before' | 'after'>): boolean {
  const near = before.slice(-BEFORE);
  const planned = /\b(?:scheduled|planned|expected|slated)\s+(?:\w+\s+){0,2}\w*\s*$/i.test(near);
  if (TOLD.test(near) && !planned) return false;
  return AHEAD.test(near) || AHEAD.test(after.slice(0, AFTER));
}
