import { stemOf } from '../../../embeddings/terms/stems.js';
import { relativeTo, type Span } from '../../coverage/index.js';
import { isDemonym, isPlace } from '../names/places.js';
import { properNames } from '../names/proper-names.js';
import { ROLE } from '../names/roles.js';
import type { UnderstoodQuestion } from '../question/understand.js';

/**
 * Whether what is marked in a sentence is but the rest of a name that the question holds: 'Shinzo' in 'Shinzo Abe' is not
 * whom Abe met.
 * @param words marked, as offsets into the sentence
 */
export function contradictsName(question: UnderstoodQuestion, sentence: string, words: Span): boolean {
  const { kind, asks } = question;
  if (kind !== 'person' || asks !== 'who') return false;
  return properNames(sentence).some(({ text, start }) => {
    const name = { start, end: start + text.length };
    if (name.start > words.start || words.end > name.end) return false;
    const { start: from, end: to } = relativeTo(name, words);
    const rest = `${text.slice(0, from)} ${text.slice(to)}`.match(/\p{L}{2,}/gu) ?? [];
    return rest.some((word) => question.words.has(stemOf(word.toLowerCase())) && !isTitle(word));
  });
}

/** What may stand before a name and is none of it: 'Japanese Foreign Minister'. */
function isTitle(word: string): boolean {
  return ROLE.test(word.toLowerCase()) || isDemonym(word) || isPlace(word);
}
