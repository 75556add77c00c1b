import { questionTerms } from '../../embeddings/terms.js';

/** Openings that only make sense after another question. */
const CONTINUES = /^(?:and|but|or|so|also|then|what about|how about|what of|same for)\b/i;
/** Words that stand for something named before. */
const REFERS = /\b(?:he|she|they|it|him|her|them|his|hers|their|its|there|this|that|these|those|then)\b/i;
/** A question with fewer terms than this of its own names too little to be understood alone. */
const TERMS_ALONE = 2;

/**
 * The text to search for where a question follows another: the earlier one before it, if the later needs it ('and
 * when did Putin?', 'what about September?'); a question that stands by itself stays as it is.
 */
export function withPrevious(text: string, previous: string | undefined): string {
  if (previous === undefined || !needsPrevious(text)) return text;
  return `${previous.trim()} ${text}`;
}

function needsPrevious(text: string): boolean {
  return CONTINUES.test(text) || REFERS.test(text) || questionTerms(text).length < TERMS_ALONE;
}
