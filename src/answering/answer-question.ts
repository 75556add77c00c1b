import type { Outcome, Question, Quote, RetrievedPassage } from '../coverage/index.js';
import { DEFAULT_ANSWER_RISK, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { answersSomethingElse, LEFT_WHERE_CONTRADICTED } from './contradiction/answers-something-else.js';
import type { AnswerKind } from './question/wanted/answer-kinds.js';
import { markedIn, toQuote } from './quote-of.js';
import { rankAsRead } from './ranking/rank-as-read.js';
import type { Ranking } from './ranking/rank-passages.js';
import type { RankedSentence } from './ranking/rank-sentences.js';
import type { ReadingParts } from './reading/readings.js';
import { outcomeOf } from './sureness/outcome.js';
import { byItself, probabilities, sureness } from './sureness/sureness.js';
import { newestFirst } from './time/index.js';

/** How far below the best a newer quote may be, in log-odds of the ranking, to stand before it as its equal. */
const EQUAL_EVIDENCE = 0.5;
/** The same where the question asks for what later coverage corrects: a number, a day, who holds an office. */
const EQUAL_EVIDENCE_OF_FACT = 1;
const CORRECTED: ReadonlySet<AnswerKind> = new Set(['number', 'time', 'person']);
/** Told anew by later coverage, and not otherwise: what somebody says next does not take back what they said. */
const NOT_CORRECTED: ReadonlySet<AnswerKind> = new Set(['statement', 'reason']);
/** The same where the question asks for the latest. */
const EQUAL_EVIDENCE_FOR_NEWEST = 1.5;

/** How many quotes an answer ranks unless asked otherwise. */
export const DEFAULT_LIMIT = 3;

/** An answer, and the passages its quotes were cut from, in the same order. */
export interface Answering<Passage extends RetrievedPassage> {
  readonly answered: boolean;
  readonly outcome: Exclude<Outcome, 'not-a-question'>;
  readonly probability: number;
  readonly quotes: readonly Quote[];
  readonly from: readonly Passage[];
}

/** What questions are answered with. */
interface AnsweringParts<Passage extends RetrievedPassage> extends ReadingParts<Passage> {
  readonly asked: Asked;
  /** Share of questions that may get a wrong answer, 0 to 1. */
  readonly risk?: number;
}

/** From ranked passages to the answer, or to the admission that there is none. */
export function answerQuestion<Passage extends RetrievedPassage>(
  question: Question,
  ranking: Ranking<Passage>,
  parts: AnsweringParts<Passage>,
): Answering<Passage> {
  const { asked, model, risk = DEFAULT_ANSWER_RISK } = parts;
  const { limit = DEFAULT_LIMIT } = question;
  const { sentences, compared } = rankAsRead(
    { limit, onePerPassage: question.onePerPassage ?? false },
    ranking,
    parts,
  );
  const placed = newestBefore(sentences, asked);
  const first = placed[0]?.quote;
  const fitted = model[first?.read ?? 'unread'];
  const sure = first ? sureness(first, compared, ranking.weights.unknownShare, fitted) : 0;
  const isSomethingElse =
    first &&
    answersSomethingElse(asked, {
      candidate: first.passage.candidate,
      sentence: first.sentence,
      evidence: first.evidence,
      words: markedIn(first),
    });
  const probability = isSomethingElse ? sure * LEFT_WHERE_CONTRADICTED : sure;
  // Where whatever is unsure was read again, one curve holds for what was read again and what needed not be.
  const { curve } = parts.readings?.close ? model.closelyRead : fitted;
  const probable = first ? outcomeOf(probability, curve, risk, question.certainty) : 'not-covered';
  // What plainly answers something else is no answer, however great a risk is taken.
  const outcome = isSomethingElse && probable === 'answered' ? 'may-help' : probable;
  const chosen = placed.slice(0, limit);
  const scores = probabilities(
    probability,
    chosen.map(({ quote }) => quote),
    (quote) => byItself(quote, ranking.weights.unknownShare, model),
  );
  return {
    answered: outcome === 'answered',
    outcome,
    probability,
    quotes: chosen.map(({ quote, older }, i) => ({ ...toQuote(quote, older, asked), score: scores[i] ?? 0 })),
    from: chosen.map(({ quote }) => quote.passage.candidate),
  };
}

/** Where newer coverage answers differently it comes first, unless the question names a time itself. */
function newestBefore<Passage extends RetrievedPassage>(
  ranked: readonly RankedSentence<Passage>[],
  { time, kind, names }: Asked,
) {
  if (time.time || (NOT_CORRECTED.has(kind) && !time.newest))
    return ranked.map((quote) => ({ quote, older: false }));
  const ofKind = CORRECTED.has(kind) ? EQUAL_EVIDENCE_OF_FACT : EQUAL_EVIDENCE;
  const closeness = time.newest ? EQUAL_EVIDENCE_FOR_NEWEST : ofKind;
  const view = (one: RankedSentence<Passage>) => {
    const { read, score } = one;
    const { candidate } = one.passage;
    const { id, published } = candidate.article;
    const span = markedIn(one);
    return {
      articleId: id,
      ...(published !== undefined && { published }),
      ...(span && { span: slice(candidate.text, span) }),
      terms: candidate.matched,
      scale: read,
      score,
    };
  };
  return newestFirst(ranked, view, { closeness, names });
}
