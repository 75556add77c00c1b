import type { PassageReading } from '../../../embeddings/reader.js';
import type { RetrievedPassage, Span } from '../../coverage/index.js';
import { type AnsweringModel, scoreOf } from '../answering-model.js';
import type { Evidence } from '../features.js';
import type { QuestionEvidence } from './question-evidence.js';
import type { RankedPassage } from './rank-passages.js';
import { closeReaderEvidence, readerEvidence } from './reader-evidence.js';

export interface RankedSentence<Passage extends RetrievedPassage> {
  readonly passage: RankedPassage<Passage>;
  readonly sentence: Span;
  readonly articleId: string;
  readonly evidence: Evidence;
  /** How its passage was read, which says with which weights its score was made. */
  readonly read: keyof AnsweringModel;
  /** What the reader made of the passage that read it last, where one did. */
  readonly reading?: PassageReading;
  readonly score: number;
}

/** A passage with what the readers made of it, where they read it. Only what was read is read closely. */
export interface ReadPassage<Passage extends RetrievedPassage> {
  readonly ranked: RankedPassage<Passage>;
  readonly reading?: PassageReading;
  readonly closeReading?: PassageReading;
}

/** What all passages of a question are ranked with. */
export interface RankingParts {
  readonly evidence: QuestionEvidence;
  readonly model: AnsweringModel;
}

/** The sentences of all passages, which were read in the same way, best first. */
export function rankSentences<Passage extends RetrievedPassage>(
  passages: readonly ReadPassage<Passage>[],
  parts: RankingParts,
): RankedSentence<Passage>[] {
  return passages.flatMap((passage) => sentencesOf(passage, parts)).sort((a, b) => b.score - a.score);
}

function sentencesOf<Passage extends RetrievedPassage>(
  { ranked, reading, closeReading }: ReadPassage<Passage>,
  { evidence: found, model }: RankingParts,
): RankedSentence<Passage>[] {
  const { candidate } = ranked;
  const read: keyof AnsweringModel = closeReading ? 'closelyRead' : reading ? 'read' : 'unread';
  const { ranking } = model[read];
  const first = reading && readerEvidence(candidate, reading);
  const close = closeReading && closeReaderEvidence(candidate, closeReading);
  const last = closeReading ?? reading;
  return found.of(ranked).flatMap((retrieval, i) => {
    const sentence = candidate.passage.sentences[i];
    if (!sentence) return [];
    const evidence: Evidence = { ...retrieval, ...first?.[i], ...close?.[i] };
    return [
      {
        passage: ranked,
        sentence,
        articleId: candidate.article.id,
        evidence,
        read,
        score: scoreOf(evidence, ranking),
        ...(last && { reading: last }),
      },
    ];
  });
}

/** The first sentences of each passage, so many at most. */
export function firstOfPassages<Passage extends RetrievedPassage>(
  ranked: readonly RankedSentence<Passage>[],
  most: number,
): RankedSentence<Passage>[] {
  const counts = new Map<RankedPassage<Passage>, number>();
  return ranked.filter(({ passage }) => {
    const count = (counts.get(passage) ?? 0) + 1;
    counts.set(passage, count);
    return count <= most;
  });
}
