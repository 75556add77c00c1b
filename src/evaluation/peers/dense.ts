import { dot, topK } from '../../../embeddings/vectors.js';
import { hitOf, type PeerMaker } from './peer.js';

/** What most bots of this kind do: passages compared with the question by meaning alone. */
export const dense: PeerMaker = {
  name: 'Dense only',
  index: async ({ passages }) => ({
    name: dense.name,
    setUp: 'Our passages, by the cosine of their vector and the question’s.',
    find: async ({ vector }, limit) => {
      const cosines = Float32Array.from(passages, (passage) => dot(passage.vector, vector));
      return topK(cosines, limit).flatMap((i) => {
        const passage = passages[i];
        return passage ? [hitOf(passage, cosines[i] ?? 0)] : [];
      });
    },
  }),
};
