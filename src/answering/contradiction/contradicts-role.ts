import type { Span } from '../../coverage/index.js';

/** Who bears a role with one of these before it has another role: the deputy prime minister is not the prime minister. */
const LESSER = /\b(?:deputy|vice|assistant|acting|shadow|junior)[ -](?:[\p{L}-]+ )?$/iu;
/** Offices of which one is not the other; whoever has one may well be a leader, a politician or an author. */
const OFFICE = 'president|minister|chancellor|king|queen|emperor|pope|governor|mayor|senator|ambassador';
const ENDS_IN_OFFICE = new RegExp(`(?:^| )(?:${OFFICE})$`);
/** An office as a title before a name, with what kind of one it is: 'Japanese Foreign Minister Kishida'. */
const TITLE = new RegExp(
  `\\b((?:(?:Prime|Foreign|Finance|Defen[cs]e|Interior|Justice|Health|Education|Trade|Economy|Energy|Environment|Transport|Agriculture|Culture) )?(?:${OFFICE})) $`,
  'i',
);

/**
 * Whether a sentence says of who is marked in it that they bear another role than the one asked after, or names that
 * role only as a lesser one. English.
 * @param role as the question names it, in small letters
 * @param words marked, as offsets into the sentence
 */
export function contradictsRole(role: string, sentence: string, words: Span): boolean {
  const before = sentence.slice(0, words.start);
  const title = TITLE.exec(before);
  if (title?.[1] !== undefined && ENDS_IN_OFFICE.test(role)) {
    const office = title[1].toLowerCase();
    // 'Prime minister' answers who is the minister; 'minister' does not say of what.
    if (!office.endsWith(role) && !role.endsWith(office)) return true;
    if (office.endsWith(role) && LESSER.test(before.slice(0, title.index))) return true;
  }
  const places = [...sentence.matchAll(new RegExp(`(?<!\\p{L})${role}(?!\\p{L})`, 'giu'))];
  return places.length > 0 && places.every(({ index }) => LESSER.test(sentence.slice(0, index)));
}
