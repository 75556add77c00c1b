import type { PassageReading } from '../../embeddings/reader.js';
import type { Span } from '../coverage/index.js';
import { type Weights, weigh } from './answering-model.js';
import type { Asked } from './asked.js';
import { readerEvidence, retrievalEvidence } from './evidence.js';
import type { Evidence } from './features.js';
import type { RankedPassage } from './rank-passages.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';

export interface RankedSentence<Passage extends RetrievedPassage> {
  readonly passage: RankedPassage<Passage>;
  readonly sentence: Span;
  readonly articleId: string;
  readonly evidence: Evidence;
  /** What the reader made of the passage, where it read it. */
  readonly reading?: PassageReading;
  readonly score: number;
}

/** A passage with what the reader made of it, where it read it. */
export interface ReadPassage<Passage extends RetrievedPassage> {
  readonly ranked: RankedPassage<Passage>;
  readonly reading?: PassageReading;
}

/** What all passages of a question are ranked with. */
export interface RankingParts {
  readonly asked: Asked;
  readonly weights: TermWeights;
  readonly sentenceTerms: SentenceTerms;
  readonly ranking: Weights;
  /** How many sentences a passage may put forward. */
  readonly perPassage: number;
}

/** The sentences of each passage that answer best, best first over all passages. */
export function rankSentences<Passage extends RetrievedPassage>(
  passages: readonly ReadPassage<Passage>[],
  parts: RankingParts,
): RankedSentence<Passage>[] {
  return passages.flatMap((passage) => bestOfPassage(passage, parts)).sort((a, b) => b.score - a.score);
}

function bestOfPassage<Passage extends RetrievedPassage>(
  { ranked, reading }: ReadPassage<Passage>,
  { asked, weights, sentenceTerms, ranking, perPassage }: RankingParts,
): RankedSentence<Passage>[] {
  const { candidate } = ranked;
  const read = reading && readerEvidence(candidate, reading);
  return retrievalEvidence({ asked, weights, ranked, terms: sentenceTerms.of(candidate) })
    .flatMap((retrieval, i) => {
      const sentence = candidate.passage.sentences[i];
      const evidence: Evidence = { ...retrieval, ...read?.[i] };
      return sentence
        ? [
            {
              passage: ranked,
              sentence,
              articleId: candidate.article.id,
              evidence,
              score: weigh(evidence, ranking),
              ...(reading && { reading }),
            },
          ]
        : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, perPassage);
}
