import { stemOf } from '../../../embeddings/stems.js';
import type { Span } from '../../coverage/index.js';
import { asksPlainAmount, isDifference } from '../kind/difference.js';
import { numbersIn } from '../kind/number-evidence.js';
import type { UnderstoodQuestion } from '../question/understand.js';

const MONEY = /[$€£¥₹₽]/;
/** Ask for what is no money, also where it is meant in another sense: 'how heavy', 'how warm'. */
const ASK_FOR_NO_MONEY: readonly string[] = ['heavy', 'weigh', 'weight', 'tall', 'hot', 'cold', 'warm'].map(
  stemOf,
);

/**
 * Whether what is marked in a sentence is only how much more or less something is than another: 'how much is the lamp' is
 * not answered by 'which costs £80 less'; or a price for how heavy or old it is.
 * @param words marked, as offsets into the sentence
 */
export function contradictsAmount(question: UnderstoodQuestion, sentence: string, words: Span): boolean {
  const { unit, words: asked } = question;
  if (unit === undefined) return false;
  const isOfNoMoney =
    unit === 'age' || unit === 'duration' || ASK_FOR_NO_MONEY.some((word) => asked.has(word));
  if (isOfNoMoney && isPrice(sentence.slice(words.start, words.end))) return true;
  if (!asksPlainAmount(question)) return false;
  const marked = [...numbersIn(sentence)].filter(
    ({ start, isVague }) => !isVague && start >= words.start && start < words.end,
  );
  return marked.length > 0 && marked.every(({ before, after }) => isDifference(unit, before, after));
}

function isPrice(words: string): boolean {
  const numbers = [...numbersIn(words)].filter(({ isVague }) => !isVague);
  return (
    numbers.length > 0 &&
    numbers.every(({ before, after }) => MONEY.test(before.slice(-2) + after.slice(0, 2)))
  );
}
