import type { PassageReading } from '../../embeddings/reader.js';
import { type RetrievedPassage, relativeTo, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { asksInstead } from './asks-instead.js';
import { saidBy } from './attribution/said-by.js';
import { speakersOf } from './attribution/speakers.js';
import type { CloseReaderEvidence, ReaderEvidence, RetrievalEvidence } from './features.js';
import type { PassageContents } from './passage-contents.js';
import { kindEvidence } from './question/kind-evidence.js';
import type { RankedPassage } from './rank-passages.js';
import type { TermWeights } from './term-weights.js';
import { timeAgreement, timesSpokenOf } from './time/index.js';

const NONE: ReadonlySet<string> = new Set();

/** What the sentences of a question's passages are weighed by. */
export interface Weighing {
  readonly asked: Asked;
  readonly weights: TermWeights;
  readonly contents: PassageContents;
}

/** The evidence that retrieval finds for a question, worked out once for each passage: what is read is ranked again. */
export class QuestionEvidence {
  readonly #weighing: Weighing;
  readonly #found = new Map<RankedPassage<RetrievedPassage>, readonly RetrievalEvidence[]>();

  constructor(weighing: Weighing) {
    this.#weighing = weighing;
  }

  /** For each sentence of the passage, in order. */
  of(ranked: RankedPassage<RetrievedPassage>): readonly RetrievalEvidence[] {
    const found = this.#found.get(ranked) ?? retrievalEvidence(ranked, this.#weighing);
    this.#found.set(ranked, found);
    return found;
  }
}

function retrievalEvidence(
  ranked: RankedPassage<RetrievedPassage>,
  { asked, weights, contents }: Weighing,
): RetrievalEvidence[] {
  const { title, sentences: sets, post } = contents.of(ranked.candidate);
  const { article, passage, text, whole, sentenceCosines } = ranked.candidate;
  const places = passage.sentences.map((sentence) => relativeTo(passage, sentence));
  const speakers = asked.speaker === undefined ? [] : speakersOf(text, places);
  const told = places.map((place) => slice(text, place));
  const missing = asked.names.filter((name) => !ranked.candidate.matched.has(name)).length;
  const kinds = told.map((words) => kindEvidence(asked, words));
  const usualKind = kinds.reduce((sum, kind) => sum + kind, 0) / Math.max(1, kinds.length);
  const asking = asksInstead(
    {
      text,
      sentences: places,
      isFirst: whole.text.slice(whole.body.start, passage.start).trim() === '',
      post: post && relativeTo(passage, post),
    },
    sentenceCosines,
  );
  return passage.sentences.map((_, i) => {
    const own = sets[i] ?? NONE;
    const cosine = sentenceCosines[i] ?? 0;
    const before = sets[i - 1] ?? NONE;
    const around = new Set([...before, ...(sets[i + 1] ?? NONE)]);
    const words = told[i] ?? '';
    return {
      passage: ranked.score,
      passageIfOpen: asked.open ? ranked.score : 0,
      // What somebody asked is what they said.
      asking: asking[i] && asked.speaker === undefined ? 1 : 0,
      cosine,
      nearness: Math.max(cosine, ranked.candidate.cosine),
      covered: ranked.coverage,
      missing: asked.names.length === 0 ? 0 : missing / asked.names.length,
      thread: post ? 1 : 0,
      coverage: weights.coverage(own),
      neighbours: weights.coverageBeyond(around, own),
      context: weights.coverage(new Set([...own, ...before, ...title])),
      kind: (kinds[i] ?? usualKind) - usualKind,
      attribution: asked.speaker === undefined ? 0 : saidBy(asked.speaker, speakers[i]?.name),
      time: asked.time.time
        ? timeAgreement(asked.time, timesSpokenOf(words, article.published), article.published)
        : 0,
    };
  });
}

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
