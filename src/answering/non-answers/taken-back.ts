/** The newsroom's own piece, as a correction names it; not a report or a map, which others make as often. */
const OWN_PIECE =
  '(?:articles?|stor(?:y|ies)|columns?|reviews?|recipes?|headlines?|captions?|obituar(?:y|ies)|listings?)';
const PIECE = `(?:${OWN_PIECE}|reports?|interviews?|photographs?|graphics?|maps?|charts?|tables?|entr(?:y|ies)|posts?)`;

/** What was said there is wrong or outdated by now. */
const WRONG: readonly RegExp[] = [
  // 'An earlier version of this article said', 'The original version of the caption gave'
  new RegExp(
    `\\b(?:earlier|previous|original|first|print) (?:version|edition) of (?:(?:this|our) (?:\\p{L}+ )?${PIECE}|(?:an?|the) ${OWN_PIECE})\\b`,
    'iu',
  ),
  // 'An earlier entry said', 'Our previous headline gave'
  /\b(?:an?|our|the) (?:earlier|previous|original) (?:version|edition|entry|post|article|story|headline|caption) (?:\p{L}+ )?(?:said|stated|gave|put)\b/iu,
  // 'An article on Tuesday misstated', 'The recipe wrongly asked for'
  new RegExp(
    `\\b${OWN_PIECE}\\b.{0,60}?\\b(?:misstated|misspel(?:led|t)|misidentified|misquoted|(?:incorrectly|wrongly|mistakenly|erroneously) \\p{L})`,
    'iu',
  ),
];

/** 'An article on May 30 said', 'A recipe for lemon cake asked for': wrong where it stands in a correction. */
const SAID_IN_PIECE = new RegExp(`^\\W*(?:in )?(?:an?|our|the|\\p{L}+['’]s) (?:\\p{L}+ )?${PIECE}\\b`, 'iu');
const CORRECTION =
  /^\W*(?:corrections?|clarifications?|errat(?:um|a))(?:\W*$|\W*[:,–—-]|\W+(?:and|&)\W+(?:corrections?|clarifications?)\b)/iu;
/** 'It should have said two.' */
const SETS_RIGHT =
  /^\W*(?:it|this|that|he|she|they|the \p{L}+)(?: \p{L}+)? should (?:have (?:said|read|been|stated|given|shown)|say|read|be)\b/iu;
/** Tells what is right beside what is wrong. */
const HAS_BOTH = /;|\b(?:not|instead of|rather than|should|in fact|it (?:is|was)|but)\b/iu;

/**
 * Which sentences repeat, in a correction, what the newsroom had wrong: 'An earlier version of this article said that
 * admission costs £12. It is free.' Their words are those of a reader's question, and what they tell is wrong. One that
 * tells what is right as well is none of them. English.
 * @param told the sentences of a passage, in order
 */
export function takenBack(headline: string, told: readonly string[]): boolean[] {
  const corrects = CORRECTION.test(headline);
  return told.map((sentence, i) => {
    if (HAS_BOTH.test(sentence)) return false;
    if (WRONG.some((pattern) => pattern.test(sentence))) return true;
    return SAID_IN_PIECE.test(sentence) && (corrects || SETS_RIGHT.test(told[i + 1] ?? ''));
  });
}
