import { stemOf } from '../../../embeddings/terms/stems.js';
import type { UnderstoodQuestion } from '../question/understand.js';
import type { NumberUnit } from '../question/wanted/answer-kinds.js';

/** Units of which as much stands in comparisons; what is counted, '12 more people', may well be what is asked for. */
const MEASURED: ReadonlySet<NumberUnit> = new Set(['money', 'distance', 'size', 'age', 'duration']);
const COMPARATIVES =
  'less fewer cheaper dearer shorter heavier lighter higher lower older younger larger bigger smaller taller faster slower wider narrower deeper thicker thinner louder quieter warmer colder hotter cooler stronger weaker';
/** Words of questions that a difference or a change may answer: 'how much cheaper', 'how much did it rise'. */
const OF_DIFFERENCES: ReadonlySet<string> = new Set(
  `${COMPARATIVES} more longer than too extra over late early off up down difference differ gap change move rise rose risen fall fell fallen grow grew grown drop increase decrease raise reduce cut climb jump soar slump shrink sink hike surge plunge expand extend exceed beat gain lose lost save saved discount improve`
    .split(' ')
    .map(stemOf),
);

const COMPARED = `${COMPARATIVES.replaceAll(' ', '|')}|too \\p{L}+`;
/** 'He will stay two weeks longer' tells how long he stays. */
const UNIT_AND_COMPARED = (more: string) =>
  new RegExp(
    `^[ \\u00a0-]?(?:(?!(?:and|or|to|is|was|are|were|be|seems?|looks?|for|in|at|on|of|an?|the|but|with|not?)\\b)[\\p{L}°%]+\\.? )?(?:${COMPARED}${more})\\b(?! or\\b)`,
    'iu',
  );
const DIFFERENCE_AFTER = UNIT_AND_COMPARED('|more|longer|off');
const DIFFERENCE_OF_DURATION = UNIT_AND_COMPARED('');
const CHANGE_BEFORE =
  /\b(?:rose|risen|rising|up|increased?|raised?|cut|reduced?|fell|fallen|falling|down|dropped|grew|grown|lowered) by (?:an? |about |around |some |nearly |almost |[$€£¥])*$/i;

/** Whether a question asks how much something is, and not how much more, or by how much it changed. */
export function asksPlainAmount({ unit, words }: Pick<UnderstoodQuestion, 'unit' | 'words'>): boolean {
  return unit !== undefined && MEASURED.has(unit) && ![...words].some((word) => OF_DIFFERENCES.has(word));
}

/**
 * Whether a number says only how much more or less something is: '£80 less', '12 grams heavier', 'rose by £5'. English.
 * @param before what stands before the number
 * @param after what stands after it
 */
export function isDifference(unit: NumberUnit, before: string, after: string): boolean {
  const pattern = unit === 'duration' ? DIFFERENCE_OF_DURATION : DIFFERENCE_AFTER;
  return pattern.test(after) || CHANGE_BEFORE.test(before);
}
