import type {
  Outcome,
  Question,
  Quote,
  QuotedSpan,
  Retrieval,
  RetrievedPassage,
  Span,
} from '../coverage/index.js';
import { contains, quotedArticle, relativeTo, slice } from '../coverage/index.js';
import { type AnsweringModel, type Fitted, probabilityOf } from './answering-model.js';
import { answersSomethingElse } from './answers-something-else.js';
import type { Asked } from './asked.js';
import { saysOnlyWho } from './attribution/says-only-who.js';
import { confidenceEvidence } from './confidence-evidence.js';
import { outcomeOf } from './outcome.js';
import { type ReadingParts, rankAsRead } from './rank-as-read.js';
import { type Ranking, rankPassages } from './rank-passages.js';
import type { RankedSentence } from './rank-sentences.js';
import { TermWeights } from './term-weights.js';
import { newestFirst, resolvedTimes } from './time/index.js';
import { EQUAL_EVIDENCE, EQUAL_EVIDENCE_FOR_NEWEST, LEFT_WHERE_CONTRADICTED } from './weights.js';

/** How many quotes an answer ranks unless asked otherwise. */
export const DEFAULT_LIMIT = 3;

/** Share of questions that may get a wrong answer, where the operator does not say. */
const DEFAULT_RISK = 0.05;

/** An answer, and the passages its quotes were cut from, in the same order. */
export interface Answering<Passage extends RetrievedPassage> {
  readonly answered: boolean;
  readonly outcome: Exclude<Outcome, 'not-a-question'>;
  readonly probability: number;
  readonly quotes: readonly Quote[];
  readonly from: readonly Passage[];
}

export function rankRetrieval<Passage extends RetrievedPassage>(
  questionTerms: readonly string[],
  retrieval: Retrieval & { readonly candidates: readonly Passage[] },
): Ranking<Passage> {
  const weights = new TermWeights(questionTerms, retrieval.documentFrequency, retrieval.passages);
  return { weights, passages: rankPassages(retrieval.candidates, weights) };
}

/** What questions are answered with. */
export interface AnsweringParts extends ReadingParts {
  readonly asked: Asked;
  /** Share of questions that may get a wrong answer, 0 to 1. */
  readonly risk?: number;
}

/** From ranked passages to the answer, or to the admission that there is none. */
export function answerQuestion<Passage extends RetrievedPassage>(
  question: Question,
  ranking: Ranking<Passage>,
  parts: AnsweringParts,
): Answering<Passage> {
  const { asked, model, risk = DEFAULT_RISK } = parts;
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
  const outcome = first ? outcomeOf(probability, curve, risk, question.certainty) : 'not-covered';
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

/** The probability that one of the sentences answers, which need not be the best of them. */
function sureness(
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
function probabilities(
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
function byItself(
  sentence: RankedSentence<RetrievedPassage>,
  unknown: number,
  model: AnsweringModel,
): number {
  return probabilityOf({ ...confidenceEvidence([sentence], unknown), margin: 0 }, model[sentence.read]);
}

/** Where newer coverage answers differently it comes first, unless the question names a time itself. */
function newestBefore<Passage extends RetrievedPassage>(
  ranked: readonly RankedSentence<Passage>[],
  { time }: Asked,
) {
  if (time.time) return ranked.map((quote) => ({ quote, older: false }));
  const closeness = time.newest ? EQUAL_EVIDENCE_FOR_NEWEST : EQUAL_EVIDENCE;
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
  return newestFirst(ranked, view, closeness);
}

function toQuote(
  ranked: RankedSentence<RetrievedPassage>,
  older: boolean,
  { speaker }: Asked,
): Omit<Quote, 'score'> {
  const { sentence } = ranked;
  const { candidate } = ranked.passage;
  const { article, passage } = candidate;
  const words = markedIn(ranked);
  const marked =
    words && quoted(candidate, { start: words.start + passage.start, end: words.end + passage.start });
  // Asked what somebody said, the reader may mark that they did.
  const span = marked && speaker !== undefined && saysOnlyWho(marked.text) ? undefined : marked;
  const highlight = quoted(candidate, sentence);
  const times = resolvedTimes(highlight, article.published);
  return {
    article: quotedArticle(article),
    revision: article.revision,
    ...quoted(candidate, passage),
    highlight,
    // A word that is not parted from the next sentence by a space runs over its own one's end.
    ...(span && contains(sentence, span) && { span }),
    ...(times.length > 0 && { times }),
    ...(older && { older }),
  };
}

/** The words of a sentence that its reader takes for the answer, as offsets into the text of its passage. */
function markedIn({ passage, sentence, reading }: RankedSentence<RetrievedPassage>): Span | undefined {
  return reading?.sentenceSpans[passage.candidate.passage.sentences.indexOf(sentence)];
}

/** A span of the candidate's passage with its text, cut from the passage as the store cut it from the article. */
function quoted({ passage, text }: RetrievedPassage, { start, end }: Span): QuotedSpan {
  return { start, end, text: slice(text, relativeTo(passage, { start, end })) };
}
