import type { RetrievedPassage } from '../../coverage/index.js';
import { type AnsweringModel, type Fitted, probabilityOf } from '../answering-model.js';
import type { RankedSentence } from '../ranking/rank-sentences.js';
import { confidenceEvidence } from './confidence-evidence.js';

/** The probability that one of the sentences answers, which need not be the best of them. */
export function sureness(
  first: RankedSentence<RetrievedPassage>,
  compared: readonly RankedSentence<RetrievedPassage>[],
  unknown: number,
  fitted: Fitted,
): number {
  const isFirst = ({ passage, sentence }: RankedSentence<RetrievedPassage>) =>
    passage === first.passage && sentence === first.sentence;
  const own = compared.find(isFirst) ?? first;
  const others = compared.filter((some) => !isFirst(some));
  return probabilityOf(confidenceEvidence([own, ...others], unknown), fitted);
}

/**
 * The probability that each of several quotes answers, where that of the first is known: by itself, and beside another of
 * its passage its share of that one's, by their scores, which are fitted as log-odds. None gets more than one that
 * stands before it.
 */
export function probabilities(
  ofFirst: number,
  quotes: readonly RankedSentence<RetrievedPassage>[],
  alone: (quote: RankedSentence<RetrievedPassage>) => number,
): number[] {
  const found: number[] = [];
  for (const [i, quote] of quotes.entries()) {
    const at = quotes.findIndex(({ passage }) => passage === quote.passage);
    const best = quotes[at];
    const share = best && at < i ? (found[at] ?? 0) * Math.exp(quote.score - best.score) : alone(quote);
    found.push(i === 0 ? ofFirst : Math.min(found[i - 1] ?? 0, share));
  }
  return found;
}

/** The probability that a sentence answers, as if it stood beside another that is as good. */
export function byItself(
  sentence: RankedSentence<RetrievedPassage>,
  unknown: number,
  model: AnsweringModel,
): number {
  return probabilityOf({ ...confidenceEvidence([sentence], unknown), margin: 0 }, model[sentence.read]);
}
