import type { Surroundings } from './time-expression.js';

/** Characters before and after a time in which words tell on which side of the article's own day it lies. */
const BEFORE = 120;
const AFTER = 50;

/** What is to come; promises and plans that were made as well. */
const AHEAD =
  /\b(?:will|won['’]t|shall|upcoming|forthcoming|coming|scheduled|slated|(?<!\bhad been )planned\s+for|(?:is|are|was|were)\s+(?:due|set|to|expected|planned|planning|going)\b|due\s+(?:on|in|to)|(?:plan|hope|expect|intend|want|aim)s?\s+to|(?:agree|promise|invite|decide|ask|vow|pledge|propose|offer|prepare|arrange)[ds]?\s+(?:\w+\s+){0,3}to|ahead\s+of)\b|['’]ll\b/gi;
/** What has happened: a verb in the past that is neither a participle of something to come nor one of telling. */
const BEHIND =
  /(?<!\b(?:be|been|being|is|are|to)\s)\b(?!(?:said|added|announced|reported|stated|declared|confirmed|claimed|tweeted|warned|revealed|denied|expected|scheduled|planned|united|need|speed|indeed|hundred|based|called)\b)(?:was|were|had|did|came|went|met|took|made|began|became|left|won|lost|held|gave|got|saw|brought|fell|rose|struck|sent|led|ran|spoke|broke|[a-z]{3,}ed)\b/g;
/** A verb of telling right before a time dates the telling: 'he said on Friday that he will …'. */
const TOLD =
  /\b(?:said|told|announced|reported|added|stated|declared|confirmed|claimed|tweeted|wrote|warned|revealed|denied)(?:\s+\w+){0,2}\s*$/i;

/** The same right after it: 'Clark in October revealed plans to …'. */
const TELLS =
  /^,?\s+(?:\w+\s+)?(?:said|told|announced|reported|added|stated|declared|confirmed|claimed|tweeted|wrote|warned|revealed|denied)\b/i;
const CLAUSE_END = /[;:]\s/;

/** On which side of the article's own day the words around a time say that it lies; undefined where they do not. */
export function sideOf({
  before,
  after,
}: Pick<Surroundings, 'before' | 'after'>): 'ahead' | 'behind' | undefined {
  const near = before.slice(-BEFORE).split(CLAUSE_END).at(-1) ?? '';
  if (TOLD.test(near)) return 'behind';
  // The verb that stands nearest governs: 'will take 20 years, said the city, which marked the day on Friday'.
  const [ahead, behind] = [[...near.matchAll(AHEAD)].at(-1), [...near.matchAll(BEHIND)].at(-1)];
  if (ahead || behind) {
    const end = ahead ? ahead.index + ahead[0].length : -1;
    return end > (behind?.index ?? -1) ? 'ahead' : 'behind';
  }
  if (TELLS.test(after)) return 'behind';
  const rest = after.slice(0, AFTER);
  const [next, past] = [rest.search(AHEAD), rest.search(BEHIND)];
  if (next === -1 && past === -1) return undefined;
  return past === -1 || (next !== -1 && next < past) ? 'ahead' : 'behind';
}
