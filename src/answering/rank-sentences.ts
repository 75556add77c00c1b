import type { PassageReading } from '../../embeddings/reader.js';
import { type Span, slice } from '../coverage/index.js';
import { type AnswerKind, kindScore } from './answer-kind.js';
import type { RankedPassage } from './rank-passages.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import type { SentenceTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';
import {
  NEIGHBOUR_COVERAGE_WEIGHT,
  READ_NEIGHBOUR_COVERAGE_WEIGHT,
  READ_SENTENCE_COVERAGE_WEIGHT,
  READER_GAP_WEIGHT,
  READER_HAS_WEIGHT,
  READER_MASS_WEIGHT,
  READER_SPAN_WEIGHT,
  SENTENCE_COVERAGE_WEIGHT,
} from './weights.js';

export interface RankedSentence<Passage extends RetrievedPassage> {
  readonly passage: RankedPassage<Passage>;
  readonly sentence: Span;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  /** What the reader made of the passage, where it read it. */
  readonly reading?: PassageReading;
  readonly score: number;
}

/** A passage with what the reader made of it, where it read it. */
export interface ReadPassage<Passage extends RetrievedPassage> {
  readonly ranked: RankedPassage<Passage>;
  readonly reading?: PassageReading;
}

/**
 * The sentence of each passage that answers best, best first over all passages; those that were read come before those
 * that were not, since their scores do not compare.
 */
export function rankSentences<Passage extends RetrievedPassage>(
  passages: readonly ReadPassage<Passage>[],
  weights: TermWeights,
  sentenceTerms: SentenceTerms,
  kind?: AnswerKind,
): RankedSentence<Passage>[] {
  return passages
    .map((read) => bestSentence(read, weights, sentenceTerms.of(read.ranked.candidate), kind))
    .filter((best) => best !== undefined)
    .sort((a, b) => Number(b.reading !== undefined) - Number(a.reading !== undefined) || b.score - a.score);
}

function bestSentence<Passage extends RetrievedPassage>(
  { ranked, reading }: ReadPassage<Passage>,
  weights: TermWeights,
  termSets: readonly ReadonlySet<string>[],
  kind: AnswerKind | undefined,
): RankedSentence<Passage> | undefined {
  const { passage, sentenceCosines, text } = ranked.candidate;
  let best: RankedSentence<Passage> | undefined;
  for (const [i, sentence] of passage.sentences.entries()) {
    const own = termSets[i] ?? new Set<string>();
    const around = new Set([...(termSets[i - 1] ?? []), ...(termSets[i + 1] ?? [])]);
    const cosine = sentenceCosines[i] ?? 0;
    const coverage = weights.coverage(own);
    const beside = weights.coverageBeyond(around, own);
    const within = { start: sentence.start - passage.start, end: sentence.end - passage.start };
    const score =
      cosine +
      ranked.score +
      kindScore(kind, slice(text, within)) +
      (reading
        ? READ_SENTENCE_COVERAGE_WEIGHT * coverage +
          READ_NEIGHBOUR_COVERAGE_WEIGHT * beside +
          readerScore(reading, i, within)
        : SENTENCE_COVERAGE_WEIGHT * coverage + NEIGHBOUR_COVERAGE_WEIGHT * beside);
    if (!best || score > best.score) {
      best = { passage: ranked, sentence, cosine, score, ...(reading && { reading }) };
    }
  }
  return best;
}

/** How much the reader is for a sentence: that its passage answers, and that the answer stands in it. */
function readerScore(reading: PassageReading, sentence: number, { start, end }: Span): number {
  const { has, gap, span, sentenceLogMass } = reading;
  const holdsSpan = span !== undefined && start <= span.start && span.start < end;
  return (
    READER_HAS_WEIGHT * has +
    READER_GAP_WEIGHT * gap +
    READER_MASS_WEIGHT * (sentenceLogMass[sentence] ?? 0) +
    (holdsSpan ? READER_SPAN_WEIGHT : 0)
  );
}
