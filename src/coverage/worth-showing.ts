/** What a quote is compared by; `part` where the question was several in one. */
interface Scored {
  readonly score?: number;
  readonly part?: number;
}

/**
 * Below both, a quote has nothing to do with the question: it is there because so many were asked for. Scores fall from
 * 0.9 to 0.8 or 0.1 where a second article says something of the matter too, and to 0.001 where none does.
 */
const LEAST_SCORE = 0.01;
/** Of the best quote's score: where nothing is sure, all scores are small, and the next best may well be worth a look. */
const LEAST_SHARE = 1 / 100;

/** The quotes that are worth naming beside the best one, which always is; the document of an answer has them all. */
export function worthShowing<Quote extends Scored>(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote) => {
    const best = quotes.find(({ part }) => part === quote.part) ?? quote;
    // Answers that older versions kept have no scores.
    if (quote === best || quote.score === undefined || best.score === undefined) return true;
    return quote.score >= LEAST_SCORE || quote.score >= best.score * LEAST_SHARE;
  });
}
