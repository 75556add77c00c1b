import type { Embedder } from '../../../embeddings/embedder.js';
import { type Article, type IndexedArticle, type Passage, slice } from '../../coverage/index.js';

/** An article split, waiting for its vectors. */
export interface SplitArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** Passages embedded in one call: enough to sort them by length, few enough to hold their token states (25 MB). */
const PASSAGES_PER_CALL = 64;

/**
 * Embeds the passages of several articles together, so that short and long ones can be sorted into even batches.
 * Yields how many passages are done; returns the articles with their vectors, in the order given. Stopped by `signal`,
 * with its reason.
 */
export async function* embedArticles(
  articles: readonly SplitArticle[],
  embedder: Embedder,
  signal?: AbortSignal,
): AsyncGenerator<number, IndexedArticle[]> {
  const width = embedder.dimensions;
  const indexed = articles.map(({ article, passages }) => ({
    article,
    passages,
    passageVectors: new Float32Array(passages.length * width),
    sentenceVectors: new Float32Array(countSentences(passages) * width),
  }));
  const slots = indexed.flatMap(slotsOf);
  for (let from = 0; from < slots.length; from += PASSAGES_PER_CALL) {
    const some = slots.slice(from, from + PASSAGES_PER_CALL);
    const vectors = await embedder.embedPassages(
      some.map(({ into, sentences }) => ({ headline: into.article.title, sentences })),
      signal,
    );
    let sentence = 0;
    for (const [i, slot] of some.entries()) {
      const { passageVectors, sentenceVectors } = slot.into;
      passageVectors.set(rows(vectors.passages, i, 1, width), slot.passage * width);
      const count = slot.sentences.length;
      sentenceVectors.set(rows(vectors.sentences, sentence, count, width), slot.firstSentence * width);
      sentence += count;
    }
    yield some.length;
  }
  return indexed;
}

/** The same, for whom it is of no interest how far it is. */
export async function embedAll(
  articles: readonly SplitArticle[],
  embedder: Embedder,
): Promise<IndexedArticle[]> {
  const embedding = embedArticles(articles, embedder);
  let step = await embedding.next();
  while (!step.done) step = await embedding.next();
  return step.value;
}

/** One passage's text, and where its vectors go. */
interface Slot {
  readonly into: IndexedArticle;
  readonly passage: number;
  readonly firstSentence: number;
  readonly sentences: readonly string[];
}

function slotsOf(into: IndexedArticle): Slot[] {
  let firstSentence = 0;
  return into.passages.map((passage, ordinal) => {
    const sentences = passage.sentences.map((sentence) => slice(into.article.text, sentence));
    const slot = { into, passage: ordinal, firstSentence, sentences };
    firstSentence += sentences.length;
    return slot;
  });
}

function rows(matrix: Float32Array, first: number, count: number, width: number): Float32Array {
  return matrix.subarray(first * width, (first + count) * width);
}

/** Sentences of all passages together. */
export function countSentences(passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
}
