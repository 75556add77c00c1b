import { questionTerms, terms } from '../../embeddings/terms/terms.js';
import {
  type ArticleSummary,
  type Passage,
  type Retrieval,
  type RetrievedPassage,
  type Span,
  slice,
} from '../../src/coverage/index.js';

/** A passage as a test describes it: its sentences, and how near each is to the question. */
export interface DescribedPassage {
  readonly id: string;
  readonly title?: string;
  /** Text and cosine of each sentence. */
  readonly sentences: readonly (readonly [text: string, cosine: number])[];
  /** Cosine of the passage; default the mean of its sentences'. */
  readonly cosine?: number;
  readonly bm25?: number;
  /** ISO 8601. */
  readonly published?: string;
  /** What stands before the passage in its article. */
  readonly before?: string;
}

/** What a store would have found, without a store. */
export function retrieved(question: string, described: readonly DescribedPassage[]): Retrieval {
  const asked = questionTerms(question);
  const candidates = described.map((one) => candidateOf(one, asked));
  const documentFrequency = new Map(
    asked.map((term) => [term, candidates.filter(({ matched }) => matched.has(term)).length]),
  );
  return { candidates, passages: candidates.length, documentFrequency };
}

function candidateOf(described: DescribedPassage, asked: readonly string[]): RetrievedPassage {
  const { id, title = `Title of ${id}`, sentences, bm25 = 0, before = '', published } = described;
  let text = before;
  const spans: Span[] = [];
  for (const [sentence] of sentences) {
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence} `;
  }
  const passage: Passage = { start: before.length, end: text.length - 1, sentences: spans };
  const own = new Set(terms(`${title} ${slice(text, passage)}`));
  const cosines = sentences.map(([, cosine]) => cosine);
  return {
    article: { ...summary(id, title, text), ...(published !== undefined && { published }) },
    passage,
    text: slice(text, passage),
    whole: { text, body: { start: 0, end: text.length } },
    cosine: described.cosine ?? cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length,
    bm25,
    matched: new Set(asked.filter((term) => own.has(term))),
    sentenceCosines: Float32Array.from(cosines),
  };
}

function summary(id: string, title: string, text: string): ArticleSummary {
  return {
    id,
    title,
    key: `id:${id}`,
    revision: 1,
    contentHash: `${id} ${text}`,
    ingestedAt: '2026-01-02T03:04:05.000Z',
    origin: { path: id },
    passages: 1,
    length: text.length,
  };
}
