import { REPORTING } from '../vocabulary/reporting-verbs.js';
import { EVIDENCE } from './evidence.js';

const REASON =
  /\b(?:because|due to|owing to|thanks to|as a result of|result(?:s|ed|ing)? (?:from|of)|in order to|so that|so as to|in response to|on account of|in protest|reasons?|caus(?:e|ed|es|ing)|prompt(?:ed|ing)|driven by|blam(?:ed?|ing)|attribut(?:ed|ing)|led to|spark(?:ed|ing)|trigger(?:ed|ing)|motivated|why|in an? (?:effort|attempt|bid) to|for fear|citing|cited|aimed at|with the aim|purpose|intended to|in retaliation|stems? from|stemmed from|arising from|over (?:allegations?|alleged|claims|concerns|fears|accusations)|on (?:suspicion|charges) of|given (?:the|that|its|his|her))\b/i;
const MAY_REASON =
  /\b(?:after|amid|following|since|as part of|therefore|thus|so|hence|to (?:[a-z]{2,}(?:e|t|d|n|p|k|r|l|h|w|y|s|g)) (?:the|its|his|her|their|a|an|more|up|on|out|it|them|new)|for \w+ing|by \w+ing|over|against|under|as (?:the|it|he|she|they|a|its)|that is how|which (?:means|meant)|concern(?:s|ed)|fears?|problems?|failed|too)\b/i;
const SAYS = new RegExp(
  `\\b(?:${REPORTING}|saying|adding|reacted|according to|described|called|believe|thinks?|rejected|defended|quoted|statement|expressed)\\b`,
  'i',
);
const QUOTATION = /[“”«»„]|(?:^|[\s(])"(?=\S)|\S"(?=[\s,.)]|$)/;

/** How well a text tells why. */
export function reasonEvidence(text: string): number {
  if (REASON.test(text)) return EVIDENCE.strong;
  if (MAY_REASON.test(text)) return EVIDENCE.fair;
  return EVIDENCE.weak;
}

/** How well a text gives somebody's words. */
export function statementEvidence(text: string): number {
  const quoted = QUOTATION.test(text);
  const says = SAYS.test(text);
  if (quoted && says) return EVIDENCE.strong;
  if (quoted || says) return EVIDENCE.good;
  return EVIDENCE.weak;
}

/** What follows a thing that is being defined: 'X is a', 'X, an', 'X (…)', 'X, which', 'X, the'. */
const DEFINES_AFTER =
  /^['’\p{L}\d ]{0,24}?(?:,? (?:is|was|are|were|refers? to|means?|stands for|became|serves as|served as) (?:an?|the|one|his|her|their|its|any|called)?\b|, (?:an?|the|one of|whose|which is|which was|who|also|formerly)\b| \(|, \p{L}+[’']s\b)/u;
/** What stands before it: 'the Delhi start-up X', 'called X', 'known as X'. */
const DEFINES_BEFORE =
  /(?:\b(?:called|named|dubbed|known as|an?|the|its|his|new) (?:[\p{L}’'-]+ ){0,4}|\b(?:president|minister|ceo|founder|director|chief|leader|company|firm|startup|start-up|app|service|platform|author|actor|actress|singer|secretary|senator|spokes\w+) )["“‘]?$/iu;
/** So much of a sentence is looked at on either side. (UTF-16 units; ours.) */
const AROUND = 60;

/** How well a sentence says what something, or who somebody, is. */
export function definitionEvidence(text: string, topic: string | undefined): number {
  if (topic === undefined) return EVIDENCE.unknown;
  const lower = text.toLowerCase();
  // The last word: 'who is Luis Ruiz Hernandez' is told of as 'Hernandez', 'what are chloroplasts' of one chloroplast.
  const head = (topic.split(' ').at(-1) ?? topic).replace(/(?<=.{3})s$/, '');
  let best: number = EVIDENCE.weak;
  for (let at = lower.indexOf(head); at >= 0; at = lower.indexOf(head, at + 1)) {
    const end = at + head.length;
    if (DEFINES_AFTER.test(text.slice(end, end + AROUND))) return EVIDENCE.strong;
    const start = Math.max(0, at - (topic.length - head.length));
    const before = DEFINES_BEFORE.test(text.slice(Math.max(0, start - AROUND), start));
    best = Math.max(best, before ? EVIDENCE.good : EVIDENCE.unknown);
  }
  return best;
}
