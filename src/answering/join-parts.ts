import type { Outcome, Quote, RetrievedPassage } from '../coverage/index.js';
import type { Answering } from './answer-question.js';

/** The answer to a question that was several in one. */
interface JoinedAnswering<Passage extends RetrievedPassage> extends Answering<Passage> {
  readonly parts: readonly string[];
}

/** Best first. */
const OUTCOMES: readonly Outcome[] = ['answered', 'may-help', 'not-covered'];

/**
 * One answer to several questions: the first quote of each, then the second of each, and so on. It is as good as its
 * best part: a part that the coverage does not answer has no quote beside one that it does, and the quotes of one that it
 * may answer say so. How sure the first quote is is that of its part.
 * @param limit quotes in all; every part that may be answered has one at least
 */
export function joinParts<Passage extends RetrievedPassage>(
  parts: readonly string[],
  answers: readonly Answering<Passage>[],
  limit: number,
): JoinedAnswering<Passage> {
  const outcome = answers
    .map((answer) => answer.outcome)
    .reduce((best, one) => (OUTCOMES.indexOf(one) < OUTCOMES.indexOf(best) ? one : best), 'not-covered');
  const isShown = (answer: Answering<Passage>) =>
    outcome === 'not-covered' || answer.outcome !== 'not-covered';
  const longest = Math.max(0, ...answers.map(({ quotes }) => quotes.length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    answers.flatMap((answer, part) => {
      const [quote, passage] = [answer.quotes[rank], answer.from[rank]];
      return quote && passage && isShown(answer)
        ? [{ quote: { ...quote, part, ...unsureBeside(answer, outcome) } satisfies Quote, passage }]
        : [];
    }),
  )
    .flat()
    .slice(0, Math.max(limit, parts.length));
  return {
    answered: outcome === 'answered',
    outcome,
    probability: answers[inTurn[0]?.quote.part ?? 0]?.probability ?? 0,
    parts,
    quotes: inTurn.map(({ quote }) => quote),
    from: inTurn.map(({ passage }) => passage),
  };
}

/** A part that may not be answered says so where the whole says that the coverage answers. */
function unsureBeside({ outcome }: Answering<RetrievedPassage>, whole: Outcome): Pick<Quote, 'unsure'> {
  return whole === 'answered' && outcome !== 'answered' ? { unsure: true } : {};
}
