import { questionTerms } from '../../../embeddings/terms/terms.js';
import { namesIn } from './names.js';

/** A question with fewer terms than this of its own names too little to be understood alone: 'by how much', 'why'. */
const TERMS_ALONE = 2;
/** From so many on, 'it' that stands for no thing ('what does it cost to have …') is taken for just that. */
const TERMS_OF_ITS_OWN = 3;

/** Who or whose: a name before them in the same question is whom they stand for. */
const PERSONAL = /\b(?:he|she|they|him|her|them|his|hers|their|theirs|its)\b/gi;
const POINTING = /\b(?:these|those)\b/i;
const IT = /\bit\b/i;
const IT_OF_NOTHING =
  /\bit (?:takes?|took|costs?)\b.* (?:to|until|till|for|before)\b|\bit (?:true|possible|safe|legal|ok|okay|normal|better|worth|necessary|known|bad|good) (?:to|that|if)\b|\bit (?:rain|snow)/i;
const THERE =
  /(?<!\b(?:is|are|was|were|be|been|being|will|has|have|had) )\bthere\b(?! (?:is|are|was|were|be|been|will|would|has|have|had|any|an?|no)\b)/i;
/** Not 'said that the brakes were on'. */
const THAT =
  /\bthat(?=\W*$)|(?<=\b(?:is|was|are|were|did|does|do|will|would|about|of|for|after|before|by|with|at|to|from|on|in|than) )that\b/i;
const THIS =
  /\bthis\b(?! (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|decade|century|quarter|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i;
const THEN = /\bthen(?=\W*$)|(?<=\b(?:since|until|till|by|from|before|back) )then\b/i;

/** Whether a question has a word for something that was named before it, and not in it. */
export function pointsBack(question: string): boolean {
  if ([POINTING, THERE, THAT, THIS, THEN].some((pattern) => pattern.test(question))) return true;
  if (IT.test(question) && !(IT_OF_NOTHING.test(question) && ownTerms(question) >= TERMS_OF_ITS_OWN)) {
    return true;
  }
  return [...question.matchAll(PERSONAL)].some(
    ({ index }) => namesIn(question.slice(0, index)).certain.length === 0,
  );
}

/** Whether a question can be understood without the one before it, as far as its own words go. */
export function namesEnough(question: string): boolean {
  return ownTerms(question) >= TERMS_ALONE;
}

function ownTerms(question: string): number {
  return questionTerms(question).length;
}
