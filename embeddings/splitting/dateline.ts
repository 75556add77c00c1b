import { SHORT_MONTH_NAMES } from '../../src/coverage/index.js';

/** Longest dateline that is looked for, in UTF-16 units; the longest seen in practice is about 70. */
const MAX_DATELINE_CHARS = 120;

const MONTH = `(?:${SHORT_MONTH_NAMES.join('|')})\\p{Ll}{0,6}\\.?`;
/** A place in capitals and a day, then a dash, a full stop or a colon: 'PORT ALDA, 12 August 2020 —'. */
const DATED = new RegExp(
  `^\\s*\\p{Lu}[\\p{Lu}\\p{M}'’-]+(?:[ ,.\\u00a0]{1,3}\\p{Lu}[\\p{Lu}\\p{M}'’-]+){0,4},?[ \\u00a0](?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (?:19|20)\\d\\d)?[ \\u00a0]?(?:[-–—]{1,2}|[.:])(?=\\s)`,
  'u',
);
/**
 * A place in capitals, then at most six words or numbers ('July 7', '2017'), then the agency between slashes, in
 * brackets before a dash, or in capitals before a dash: 'TOKYO, July 7. /TASS/.', 'NEW DELHI, Jan. 5 (Xinhua) --',
 * 'MOSCOW. July 7. INTERFAX.RU -'.
 */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}\p{M}'’-]+(?:[ ,.\u00a0]{1,3}[\p{L}\p{M}\p{N}'’-]{1,20}){0,6}[ ,.\u00a0]{0,3}(?:\/[^/\n]{2,24}\/[ \u00a0]?\.?|\([^()\n]{2,24}\)[ \u00a0]?[-–—]{1,2}|[ \u00a0]\p{Lu}[\p{Lu}.]{2,20}[ \u00a0][-–—]{1,2})/u;

/** Where the dateline ends that opens a block, or 0: no sentence ends within it. */
export function datelineEnd(block: string): number {
  const head = block.slice(0, MAX_DATELINE_CHARS);
  return (DATELINE.exec(head) ?? DATED.exec(head))?.[0].length ?? 0;
}
