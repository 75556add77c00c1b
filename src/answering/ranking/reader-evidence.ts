import type { PassageReading } from '../../../embeddings/reader.js';
import type { RetrievedPassage } from '../../coverage/index.js';
import { relativeTo } from '../../coverage/index.js';
import type { CloseReaderEvidence, ReaderEvidence } from '../features.js';

/** What a reader of the passage made of each of its sentences, in order. */
export function readerEvidence(
  { passage }: RetrievedPassage,
  { has, gap, span, sentenceLogMass, spanLogMass }: PassageReading,
): ReaderEvidence[] {
  return passage.sentences.map((sentence, i) => {
    const { start, end } = relativeTo(passage, sentence);
    const holdsSpan = span !== undefined && start <= span.start && span.start < end;
    return {
      has,
      gap,
      mass: sentenceLogMass[i] ?? 0,
      spanMass: spanLogMass[i] ?? 0,
      holdsSpan: holdsSpan ? 1 : 0,
    };
  });
}

/** The same of a close reader. */
export function closeReaderEvidence(
  candidate: RetrievedPassage,
  reading: PassageReading,
): CloseReaderEvidence[] {
  return readerEvidence(candidate, reading).map(({ has, gap, mass, holdsSpan }) => ({
    closeHas: has,
    closeGap: gap,
    closeMass: mass,
    closeHoldsSpan: holdsSpan,
  }));
}
