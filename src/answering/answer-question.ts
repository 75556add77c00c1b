import type { Answer, Question, Quote, QuotedSpan, Span } from '../coverage/index.js';
import { slice } from '../coverage/index.js';
import { isAnswered } from './abstention.js';
import { rankPassages } from './rank-passages.js';
import { type RankedSentence, rankSentences } from './rank-sentences.js';
import type { Retrieval, RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import { TermWeights } from './term-weights.js';
import { PASSAGES_READ } from './weights.js';

/** How many quotes an answer ranks unless asked otherwise. */
export const DEFAULT_LIMIT = 3;

/** From what was retrieved for a question to its answer, or to the admission that there is none. */
export function answerQuestion(
  question: Question,
  questionTerms: readonly string[],
  retrieval: Retrieval,
  sentenceTerms: SentenceTerms,
): Omit<Answer, 'id' | 'tookMs'> {
  const limit = question.limit ?? DEFAULT_LIMIT;
  const weights = new TermWeights(questionTerms, retrieval.documentFrequency, retrieval.passages);
  const passages = rankPassages(retrieval.candidates, weights);
  const sentences = rankSentences(passages.slice(0, Math.max(PASSAGES_READ, limit)), weights, sentenceTerms);
  const [best] = sentences;
  return {
    question: question.text,
    answered: best !== undefined && isAnswered(best),
    quotes: sentences.slice(0, limit).map(toQuote),
  };
}

function toQuote({ passage: { candidate }, sentence, score }: RankedSentence): Quote {
  const { article, passage } = candidate;
  const { id, title, url, published, source, author } = article;
  return {
    article: {
      id,
      title,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(source !== undefined && { source }),
      ...(author !== undefined && { author }),
    },
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
