import { stemOf } from '../../../embeddings/terms/stems.js';
import type { Span } from '../../coverage/index.js';
import { asksPlainAmount, isDifference } from '../kind/difference.js';
import { numbersIn, type PlacedNumber } from '../kind/number-evidence.js';
import type { UnderstoodQuestion } from '../question/understand.js';

const MONEY = /[$€£¥₹₽]/;
/** Words of questions for what is no money in any sense; 'how large' may ask for a loan. */
const ASK_FOR_NO_MONEY: readonly string[] = ['heavy', 'weigh', 'weight', 'tall', 'hot', 'cold', 'warm'].map(
  stemOf,
);
/** 'Sold out by ten', 'until 3 pm, at the gate': an hour, where no currency stands. */
const BEFORE_HOUR = /\b(?:by|until|till|before|after) $/i;
const HOUR_ENDS = /^(?:[.:]\d\d)?(?: ?[ap]\.?m\b| o['’]clock)?\.?(?=$|[,;.)]| (?:and|but|on|in|at|from)\b)/i;

/**
 * Whether what is marked in a sentence is plainly another amount than the one asked for: how much more or less something
 * is than another ('which costs £80 less' for 'how much is the lamp'), a price for a weight, an age or a duration, or an
 * hour for a price.
 * @param words marked, as offsets into the sentence
 */
export function contradictsAmount(question: UnderstoodQuestion, sentence: string, words: Span): boolean {
  const { unit, words: asked } = question;
  if (unit === undefined) return false;
  const marked = [...numbersIn(sentence)].filter(
    ({ start, isVague }) => !isVague && start >= words.start && start < words.end,
  );
  if (marked.length === 0) return false;
  const isOfNoMoney =
    unit === 'age' || unit === 'duration' || ASK_FOR_NO_MONEY.some((word) => asked.has(word));
  if (isOfNoMoney && marked.every(isPrice)) return true;
  return (
    asksPlainAmount(question) &&
    marked.every(
      (number) => isDifference(unit, number.before, number.after) || (unit === 'money' && isHour(number)),
    )
  );
}

function isPrice({ before, after }: PlacedNumber): boolean {
  return MONEY.test(before.slice(-2) + after.slice(0, 2));
}

function isHour({ before, after }: PlacedNumber): boolean {
  return BEFORE_HOUR.test(before) && HOUR_ENDS.test(after);
}
