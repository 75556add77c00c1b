import { properNames } from '../names/proper-names.js';
import { timesNamedIn } from '../time/index.js';
import { END_MARKS } from './asking-clause.js';

const PREPOSITION = '(?:in|on|at|by|for|from|since|until|till|during|before|after|of)';
/** What may stand beside a time and is no more than part of it. */
const ONLY_A_TIME = new RegExp(`^(?:${PREPOSITION}\\s+)?(?:the\\s+)?$`, 'i');
const PREPOSITION_BEFORE = new RegExp(`\\b${PREPOSITION}\\s+(?:the\\s+)?$`, 'i');
/** Before the subject of a question: 'what did Foss say'. */
const AUXILIARY_BEFORE =
  /\b(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could)\s+(?:the\s+)?$/i;

/**
 * An earlier question asked of another time or another one: 'what was the turnout in 2019' and 'in 2023'; 'what did Foss
 * say' and 'Moe'. Undefined where what follows is neither, or the earlier question has not just one of its kind.
 */
export function askedInstead(earlier: string, other: string): string | undefined {
  const words = other.replace(END_MARKS, '').trim();
  return ofOtherTime(earlier, words) ?? ofOtherSubject(earlier, words);
}

function ofOtherTime(earlier: string, words: string): string | undefined {
  const [own, ...more] = timesNamedIn(words);
  const [before, ...others] = timesNamedIn(earlier);
  if (!own || !before || more.length + others.length > 0) return undefined;
  if (own.end < words.length || !ONLY_A_TIME.test(words.slice(0, own.start))) return undefined;
  const lead = earlier.slice(0, before.start);
  const start = own.start > 0 ? lead.replace(PREPOSITION_BEFORE, '') : lead;
  return `${start}${words}${earlier.slice(before.end)}`;
}

/** Only where the earlier question has one name: 'and Putin?' after 'when did Abe visit Russia' may mean either. */
function ofOtherSubject(earlier: string, words: string): string | undefined {
  const [own, ...more] = properNames(words);
  const [before, ...others] = properNames(earlier);
  if (!own || !before || more.length + others.length > 0) return undefined;
  if (own.text !== words.replace(/^the\s+/i, '')) return undefined;
  const lead = earlier.slice(0, before.start);
  if (!AUXILIARY_BEFORE.test(lead)) return undefined;
  return `${lead}${own.text}${earlier.slice(before.start + before.text.length)}`;
}
