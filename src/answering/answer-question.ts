import type { Question, Quote, QuotedSpan, Span } from '../coverage/index.js';
import { quotedArticle, slice } from '../coverage/index.js';
import { isAnswered } from './abstention.js';
import { rankPassages } from './rank-passages.js';
import { type RankedSentence, rankSentences } from './rank-sentences.js';
import type { Retrieval, RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import { TermWeights } from './term-weights.js';
import { PASSAGES_READ } from './weights.js';

/** How many quotes an answer ranks unless asked otherwise. */
export const DEFAULT_LIMIT = 3;

/** An answer, and the passages its quotes were cut from, in the same order. */
export interface Answering<Passage extends RetrievedPassage> {
  readonly answered: boolean;
  readonly quotes: readonly Quote[];
  readonly from: readonly Passage[];
}

/** From what was retrieved for a question to its answer, or to the admission that there is none. */
export function answerQuestion<Passage extends RetrievedPassage>(
  question: Question,
  questionTerms: readonly string[],
  retrieval: Retrieval & { readonly candidates: readonly Passage[] },
  sentenceTerms: SentenceTerms,
): Answering<Passage> {
  const limit = question.limit ?? DEFAULT_LIMIT;
  const weights = new TermWeights(questionTerms, retrieval.documentFrequency, retrieval.passages);
  const passages = rankPassages(retrieval.candidates, weights);
  const sentences = rankSentences(passages.slice(0, Math.max(PASSAGES_READ, limit)), weights, sentenceTerms);
  const [best] = sentences;
  const chosen = sentences.slice(0, limit);
  return {
    answered: best !== undefined && isAnswered(best, question.certainty),
    quotes: chosen.map(toQuote),
    from: chosen.map(({ passage }) => passage.candidate),
  };
}

function toQuote({ passage: { candidate }, sentence, score }: RankedSentence<RetrievedPassage>): Quote {
  const { article, passage } = candidate;
  return {
    article: quotedArticle(article),
    revision: article.revision,
    ...quoted(candidate, passage),
    highlight: quoted(candidate, sentence),
    score,
  };
}

/** A span of the candidate's passage with its text, cut from the passage as the store cut it from the article. */
function quoted({ passage, text }: RetrievedPassage, { start, end }: Span): QuotedSpan {
  return { start, end, text: slice(text, { start: start - passage.start, end: end - passage.start }) };
}
