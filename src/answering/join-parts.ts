import type { Outcome, Quote } from '../coverage/index.js';
import type { Answering } from './answer-question.js';
import type { RetrievedPassage } from './retrieved-passage.js';

/** The answer to a question that was several in one. */
export interface JoinedAnswering<Passage extends RetrievedPassage> extends Answering<Passage> {
  readonly parts: readonly string[];
}

/** Best first. */
const OUTCOMES: readonly Outcome[] = ['answered', 'may-help', 'not-covered'];

/**
 * One answer to several questions: the first quote of each, then the second of each, and so on. It is as good as its
 * best part; how sure the first quote is is that of the first part.
 * @param limit quotes in all; every part has one at least
 */
export function joinParts<Passage extends RetrievedPassage>(
  parts: readonly string[],
  answers: readonly Answering<Passage>[],
  limit: number,
): JoinedAnswering<Passage> {
  const longest = Math.max(0, ...answers.map(({ quotes }) => quotes.length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    answers.flatMap(({ quotes, from }, part) => {
      const [quote, passage] = [quotes[rank], from[rank]];
      return quote && passage ? [{ quote: { ...quote, part } satisfies Quote, passage }] : [];
    }),
  )
    .flat()
    .slice(0, Math.max(limit, parts.length));
  const outcome = answers
    .map((answer) => answer.outcome)
    .reduce((best, one) => (OUTCOMES.indexOf(one) < OUTCOMES.indexOf(best) ? one : best), 'not-covered');
  return {
    answered: outcome === 'answered',
    outcome,
    probability: answers[0]?.probability ?? 0,
    parts,
    quotes: inTurn.map(({ quote }) => quote),
    from: inTurn.map(({ passage }) => passage),
  };
}
