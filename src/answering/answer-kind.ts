import { datelineEnd } from '../../embeddings/dateline.js';
import { RELATIVE_TIME_WEIGHT, WANTED_KIND_WEIGHT } from './weights.js';

/** What kind of thing a question asks for, where its words tell: a time or a number. */
export type AnswerKind = 'time' | 'number';

const ASKS_TIME =
  /^(?:and |so )?(?:when|since when|until when)\b|\bwhat (?:year|month|day|date|time)\b|\b(?:which|in what) (?:year|month|day|decade|century)\b|\bdate\b$/i;
const ASKS_NUMBER =
  /\bhow (?:many|much|long|old|far|tall|high|big|large|fast|often)\b|\bwhat (?:percentage|percent|number|amount|price|rate|age|share)\b/i;

/** Names of months alone would take in 'May' and 'March' as a name and a verb: a day, a year or a preposition is by them. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const SAYS_DATE = new RegExp(
  `\\b${MONTH}\\b\\.? (?:\\d|of )|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b(?:in|since|by|until|of|from) ${MONTH}\\b|\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{4}s\\b`,
);
/** Times that need the article's own day to be understood. */
const SAYS_RELATIVE_TIME =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow|last (?:year|week|month|night)|this (?:year|week|month)|next (?:year|week|month)|\d+(?:st|nd|rd|th) century|noon|midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b/i;
const SAYS_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|third|quarter|twice)\b/i;

/** The kind of answer that the question's words ask for; undefined where they do not tell. English. */
export function kindAsked(question: string): AnswerKind | undefined {
  if (ASKS_TIME.test(question)) return 'time';
  return ASKS_NUMBER.test(question) ? 'number' : undefined;
}

/** What a sentence gains that holds something of the kind asked for; a date more than 'on Friday'. */
export function kindScore(kind: AnswerKind | undefined, sentence: string): number {
  switch (kind) {
    case undefined:
      return 0;
    case 'number':
      return SAYS_NUMBER.test(sentence) ? WANTED_KIND_WEIGHT : 0;
    case 'time': {
      // The day a story was filed is not when what it tells took place.
      const told = sentence.slice(datelineEnd(sentence));
      if (SAYS_DATE.test(told)) return WANTED_KIND_WEIGHT;
      return SAYS_RELATIVE_TIME.test(told) ? RELATIVE_TIME_WEIGHT : 0;
    }
  }
}
