import type { Embedder } from '../../../embeddings/embedder.js';
import { splitPassages } from '../../../embeddings/splitting/passages.js';
import { type Span, slice } from '../../coverage/index.js';
import type { JudgedArticle } from '../question-set.js';
import type { PeerCorpus, PeerPassage } from './peer.js';

/** A sentence of an article, with its vector. */
export interface EmbeddedSentence extends Span {
  readonly vector: Float32Array;
}

/** The articles split and embedded as ours are, and their sentences, by article. */
export interface EmbeddedCorpus extends PeerCorpus {
  readonly sentences: ReadonlyMap<string, readonly EmbeddedSentence[]>;
}

/** Splits and embeds a set's articles for other methods, so that they are given what ours is given. */
export async function embedCorpus(
  articles: ReadonlyMap<string, JudgedArticle>,
  embedder: Embedder,
): Promise<EmbeddedCorpus> {
  const passages: PeerPassage[] = [];
  const sentences = new Map<string, readonly EmbeddedSentence[]>();
  for (const [articleId, { title, text }] of articles) {
    const split = splitPassages(text, { start: 0, end: text.length });
    const vectors = await embedder.embedPassages(
      split.map((passage) => ({
        headline: title,
        sentences: passage.sentences.map((sentence) => slice(text, sentence)),
      })),
    );
    const row = rowsOf(vectors.passages, embedder.dimensions);
    for (const [i, { start, end }] of split.entries()) {
      passages.push({ articleId, title, start, end, text: text.slice(start, end), vector: row(i) });
    }
    const sentenceRow = rowsOf(vectors.sentences, embedder.dimensions);
    sentences.set(
      articleId,
      split
        .flatMap((passage) => passage.sentences)
        .map(({ start, end }, i) => ({ start, end, vector: sentenceRow(i) })),
    );
  }
  return {
    articles,
    passages,
    sentences,
    embed: async (texts) => {
      const vectors = await embedder.embedPassages(
        texts.map((text) => ({ headline: '', sentences: [text] })),
      );
      const row = rowsOf(vectors.passages, embedder.dimensions);
      return texts.map((_, i) => row(i));
    },
    embedQuestion: (text) => embedder.embedQuestion(text),
  };
}

function rowsOf(matrix: Float32Array, width: number): (index: number) => Float32Array {
  return (index) => matrix.subarray(index * width, (index + 1) * width);
}
