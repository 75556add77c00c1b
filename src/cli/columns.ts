/** What a terminal shows two columns wide: East Asian scripts, their punctuation, full-width forms, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** What stands above or within the character before it. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!NO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** What may not end a line, and what may not begin one: https://www.w3.org/TR/jlreq/#characters_not_starting_a_line */
const OPENING = '[「『（〈《【〔［｛]';
const CLOSING =
  '[、。，．・：；？！ー」』）〉》】〕］｝々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥]';

const UNBREAKABLE = new RegExp(
  `${OPENING}*(?:${IDEOGRAPH}\\p{M}*${CLOSING}*|(?:(?!${IDEOGRAPH}|${OPENING})\\S)+)\\s*|${OPENING}+\\s*|\\s+`,
  'gu',
);

/**
 * The pieces between which a line may end, each with the space that follows it: words, and characters of scripts
 * without spaces.
 */
export function unbreakablePieces(text: string): string[] {
  return text.match(UNBREAKABLE) ?? [];
}
