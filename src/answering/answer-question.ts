import type { PassageReading } from '../../embeddings/reader.js';
import type { Outcome, Question, Quote, QuotedSpan, Span } from '../coverage/index.js';
import { contains, quotedArticle, slice } from '../coverage/index.js';
import { isAnswered } from './abstention.js';
import { kindAsked } from './answer-kind.js';
import { type RankedPassage, rankPassages } from './rank-passages.js';
import { type RankedSentence, rankSentences } from './rank-sentences.js';
import type { Retrieval, RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import { TermWeights } from './term-weights.js';
import { PASSAGES_COMPARED } from './weights.js';

/** How many quotes an answer ranks unless asked otherwise. */
export const DEFAULT_LIMIT = 3;

/** An answer, and the passages its quotes were cut from, in the same order. */
export interface Answering<Passage extends RetrievedPassage> {
  readonly answered: boolean;
  readonly outcome: Outcome;
  readonly probability: number;
  readonly quotes: readonly Quote[];
  readonly from: readonly Passage[];
}

/** What was retrieved for a question, ranked by passage. */
export interface Ranking<Passage extends RetrievedPassage> {
  readonly weights: TermWeights;
  /** Best first. */
  readonly passages: readonly RankedPassage<Passage>[];
}

export function rankRetrieval<Passage extends RetrievedPassage>(
  questionTerms: readonly string[],
  retrieval: Retrieval & { readonly candidates: readonly Passage[] },
): Ranking<Passage> {
  const weights = new TermWeights(questionTerms, retrieval.documentFrequency, retrieval.passages);
  return { weights, passages: rankPassages(retrieval.candidates, weights) };
}

/**
 * From ranked passages to the answer, or to the admission that there is none.
 * @param readings what a reader made of the first passages, in their order; empty without a reader
 */
export function answerQuestion<Passage extends RetrievedPassage>(
  question: Question,
  { weights, passages }: Ranking<Passage>,
  sentenceTerms: SentenceTerms,
  readings: readonly PassageReading[] = [],
): Answering<Passage> {
  const limit = question.limit ?? DEFAULT_LIMIT;
  const compared = passages.slice(0, Math.max(PASSAGES_COMPARED, limit)).map((ranked, i) => {
    const reading = readings[i];
    return { ranked, ...(reading && { reading }) };
  });
  const sentences = rankSentences(compared, weights, sentenceTerms, kindAsked(question.text));
  const [best] = sentences;
  const chosen = sentences.slice(0, limit);
  const answered = best !== undefined && isAnswered(best, question.certainty);
  return {
    answered,
    outcome: answered ? 'answered' : 'not-covered',
    probability: answered ? 1 : 0,
    quotes: chosen.map(toQuote),
    from: chosen.map(({ passage }) => passage.candidate),
  };
}

function toQuote({ passage: ranked, sentence, reading, score }: RankedSentence<RetrievedPassage>): Quote {
  const { candidate } = ranked;
  const { article, passage } = candidate;
  const span = reading?.span && {
    start: reading.span.start + passage.start,
    end: reading.span.end + passage.start,
  };
  return {
    article: quotedArticle(article),
    revision: article.revision,
    ...quoted(candidate, passage),
    highlight: quoted(candidate, sentence),
    // The words that answer best may stand in another sentence than the one that answers best.
    ...(span && contains(sentence, span) && { span: quoted(candidate, span) }),
    score,
  };
}

/** A span of the candidate's passage with its text, cut from the passage as the store cut it from the article. */
function quoted({ passage, text }: RetrievedPassage, { start, end }: Span): QuotedSpan {
  return { start, end, text: slice(text, { start: start - passage.start, end: end - passage.start }) };
}
