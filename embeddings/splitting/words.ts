import type { Span } from '../../src/coverage/index.js';

/**
 * Scripts written without spaces, by how much of a word one character is, so that a passage in them is about as
 * long to read as one in English. Chinese and Japanese words are mostly one or two characters; Thai, Lao, Khmer and
 * Burmese words are about four, vowel signs included. (Units: words a character; useful range 0.2 to 1.)
 */
const WORDS_PER_CJK_CHARACTER = 0.5;
const WORDS_PER_SOUTHEAST_ASIAN_CHARACTER = 0.25;

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const SOUTHEAST_ASIAN = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const WORDS = new RegExp(
  `([${CJK}]+)|([${SOUTHEAST_ASIAN}]+)|[\\p{L}\\p{N}][[\\p{L}\\p{M}\\p{N}'’.,\\-]--[${CJK}${SOUTHEAST_ASIAN}]]*`,
  'gv',
);

/** Something that can be read: a letter or a figure. */
export const INK = /[\p{L}\p{N}]/u;

/** How many words a range holds, fractions included where the script has no spaces. */
export function countWords(text: string, span: Span): number {
  let words = 0;
  for (const match of text.slice(span.start, span.end).matchAll(WORDS)) {
    if (match[1] !== undefined) words += match[1].length * WORDS_PER_CJK_CHARACTER;
    else if (match[2] !== undefined) words += match[2].length * WORDS_PER_SOUTHEAST_ASIAN_CHARACTER;
    else words += 1;
  }
  return words;
}
