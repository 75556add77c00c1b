import { basename, extname } from 'node:path';
import { type ArticleDraft, ingestProblem } from '../coverage/index.js';

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
  return shorten(sentence.exec(flat)?.[0] ?? flat, TITLE_CHARACTERS);
}

/**
 * Characters of a headline. All of it is read with every passage when an article is embedded, so that one of 50 KB took a
 * minute; two lines across a newspaper have some 200. (150 to 500; ours.)
 */
const LONGEST_HEADLINE = 300;

/** An article whose headline is not longer than any is; one that was shortened is told. */
export function withShortHeadline(draft: ArticleDraft): ArticleDraft {
  const title = shorten(draft.title, LONGEST_HEADLINE);
  if (title === draft.title) return draft;
  const warning = ingestProblem('headline-too-long', { limit: LONGEST_HEADLINE });
  return { ...draft, title, warnings: [...(draft.warnings ?? []), warning] };
}

function shorten(text: string, limit: number): string {
  // A character is two code units at most.
  const characters = [...text.slice(0, 2 * limit + 2)];
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit).join('');
  // Languages without spaces have no word to end at.
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A title from a file's name: 'reports/tokyo-talks_2017.md' gives 'tokyo talks 2017'. */
export function titleFromName(name: string): string {
  const stem = basename(name, extname(name));
  return stem.replace(/_+|(?<=\p{L})-+(?=[\p{L}\p{N}])/gu, ' ').trim() || name;
}
