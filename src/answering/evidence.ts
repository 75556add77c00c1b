import type { PassageReading } from '../../embeddings/reader.js';
import { type Span, slice } from '../coverage/index.js';
import type { Asked } from './asked.js';
import { saidBy } from './attribution/said-by.js';
import { type Speaker, speakersOf } from './attribution/speakers.js';
import type { ReaderEvidence, RetrievalEvidence } from './features.js';
import { kindEvidence, spanEvidence } from './question/kind-evidence.js';
import type { RankedPassage } from './rank-passages.js';
import type { RetrievedPassage } from './retrieved-passage.js';
import type { PassageTerms } from './sentence-terms.js';
import type { TermWeights } from './term-weights.js';
import { timeAgreement, timesSpokenOf } from './time/index.js';

/** `kindEvidence` gives this where it cannot tell; taken off, 'cannot tell' counts nothing. */
const CANNOT_TELL = 0.5;

const NONE: ReadonlySet<string> = new Set();

/** What is needed to weigh the sentences of one passage. */
export interface Weighing {
  readonly asked: Asked;
  readonly weights: TermWeights;
  readonly ranked: RankedPassage<RetrievedPassage>;
  readonly terms: PassageTerms;
}

/** The evidence for each sentence of a passage, in order. */
export function retrievalEvidence({ asked, weights, ranked, terms }: Weighing): RetrievalEvidence[] {
  const { title, sentences: sets } = terms;
  const { article, passage, text, sentenceCosines } = ranked.candidate;
  const speakers = asked.speaker === undefined ? [] : speakersIn(ranked.candidate);
  const missing = asked.names.filter((name) => !ranked.candidate.matched.has(name)).length;
  return passage.sentences.map((sentence, i) => {
    const own = sets[i] ?? NONE;
    const cosine = sentenceCosines[i] ?? 0;
    const before = sets[i - 1] ?? NONE;
    const around = new Set([...before, ...(sets[i + 1] ?? NONE)]);
    const words = slice(text, within(passage, sentence));
    return {
      passage: ranked.score,
      cosine,
      nearness: Math.max(cosine, ranked.candidate.cosine),
      covered: ranked.coverage,
      missing: asked.names.length === 0 ? 0 : missing / asked.names.length,
      coverage: weights.coverage(own),
      neighbours: weights.coverageBeyond(around, own),
      context: weights.coverage(new Set([...own, ...before, ...title])),
      kind: kindEvidence(asked, words) - CANNOT_TELL,
      clash: asked.clash(words),
      attribution: asked.speaker === undefined ? 0 : saidBy(asked.speaker, speakers[i]?.name),
      time: asked.time.time
        ? timeAgreement(asked.time, timesSpokenOf(words, article.published), article.published)
        : 0,
    };
  });
}

/** What a reader of the passage made of each of its sentences, in order. */
export function readerEvidence(
  asked: Asked,
  { passage, text }: RetrievedPassage,
  { has, gap, span, sentenceLogMass }: PassageReading,
): ReaderEvidence[] {
  const spanKind = span ? spanEvidence(asked, slice(text, span)) - CANNOT_TELL : 0;
  return passage.sentences.map((sentence, i) => {
    const { start, end } = within(passage, sentence);
    const holdsSpan = span !== undefined && start <= span.start && span.start < end;
    return {
      has,
      gap,
      mass: sentenceLogMass[i] ?? 0,
      holdsSpan: holdsSpan ? 1 : 0,
      spanKind: holdsSpan ? spanKind : 0,
    };
  });
}

function speakersIn({ passage, text }: RetrievedPassage): readonly (Speaker | undefined)[] {
  return speakersOf(
    text,
    passage.sentences.map((sentence) => within(passage, sentence)),
  );
}

/** A span of the article as one of its passage's text. */
function within(passage: Span, { start, end }: Span): Span {
  return { start: start - passage.start, end: end - passage.start };
}
