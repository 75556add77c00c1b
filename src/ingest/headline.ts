import { basename, extname } from 'node:path';

/** Characters of a sentence that stands in for a headline; newspapers' own rarely have more. */
const TITLE_CHARACTERS = 90;

/** The first sentence, cut at a word and marked where it is long: what an editor lists a story without headline by. */
export function firstSentence(text: string): string {
  const flat = text
    .slice(0, 20 * TITLE_CHARACTERS)
    .replace(/\s+/g, ' ')
    .trim();
  // An abbreviation or initial before the full stop does not end the sentence.
  const sentence =
    /^.*?(?:(?<![\p{Lu}.]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”’)]?(?=\s)|[。！？]|$)/u;
  return shorten(sentence.exec(flat)?.[0] ?? flat);
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= TITLE_CHARACTERS) return text;
  const cut = characters.slice(0, TITLE_CHARACTERS).join('');
  // Languages without spaces have no word to end at.
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A title from a file's name: 'reports/tokyo-talks_2017.md' gives 'tokyo talks 2017'. */
export function titleFromName(name: string): string {
  const stem = basename(name, extname(name));
  return stem.replace(/_+|(?<=\p{L})-+(?=[\p{L}\p{N}])/gu, ' ').trim() || name;
}
