import type { Embedder, PassageText, PassageVectors } from '../../embeddings/embedder.js';

/** The embedder given, which computes each passage once: for tests that ingest the same articles many times. */
export function rememberingEmbedder(embedder: Embedder): Embedder {
  const known = new Map<string, PassageVectors>();
  const width = embedder.dimensions;
  const learn = async (passage: PassageText): Promise<PassageVectors> => {
    const key = JSON.stringify(passage);
    const vectors = known.get(key) ?? (await embedder.embedPassages([passage]));
    known.set(key, vectors);
    return vectors;
  };
  return {
    name: embedder.name,
    dimensions: width,
    embedQuestion: (text) => embedder.embedQuestion(text),
    embedPassages: async (passages) => {
      const parts: PassageVectors[] = [];
      for (const passage of passages) parts.push(await learn(passage));
      return {
        passages: joined(parts.map((part) => part.passages)),
        sentences: joined(parts.map((part) => part.sentences)),
      };
    },
    knowsWord: (word) => embedder.knowsWord(word),
    close: () => embedder.close(),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
