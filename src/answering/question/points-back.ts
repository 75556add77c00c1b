import { questionTerms } from '../../../embeddings/terms.js';

/** Words that stand for something named before. */
export const POINTS_BACK =
  'he|she|they|it|him|her|them|his|hers|their|theirs|its|there|this|that|these|those|then';

/** A question with fewer terms than this of its own names too little to be understood alone: 'by how much', 'why'. */
const TERMS_ALONE = 2;

/** Whether a question can be understood without the one before it, as far as its own words go. */
export function namesEnough(question: string): boolean {
  return questionTerms(question).length >= TERMS_ALONE;
}
