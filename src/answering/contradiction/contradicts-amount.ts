import type { Span } from '../../coverage/index.js';
import { asksPlainAmount, isDifference } from '../kind/difference.js';
import { numbersIn } from '../kind/number-evidence.js';
import type { UnderstoodQuestion } from '../question/understand.js';

/**
 * Whether what is marked in a sentence is only how much more or less something is than another: 'how much is the lamp' is
 * not answered by 'which costs £80 less'.
 * @param words marked, as offsets into the sentence
 */
export function contradictsAmount(question: UnderstoodQuestion, sentence: string, words: Span): boolean {
  const { unit } = question;
  if (unit === undefined || !asksPlainAmount(question)) return false;
  const marked = [...numbersIn(sentence)].filter(
    ({ start, isVague }) => !isVague && start >= words.start && start < words.end,
  );
  return marked.length > 0 && marked.every(({ before, after }) => isDifference(unit, before, after));
}
