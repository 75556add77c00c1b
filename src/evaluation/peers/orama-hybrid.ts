import { loadPeer } from './load-peer.js';
import { hitOf, type PeerMaker } from './peer.js';

/**
 * Least cosine that counts. Orama's default of 0.8 leaves nothing of the search by meaning: with this model questions
 * and their passages lie at 0.3 to 0.7.
 */
const LEAST_COSINE = 0;

/** Orama's hybrid of full text and vectors. */
export const oramaHybrid: PeerMaker = {
  name: 'Orama hybrid',
  index: async ({ passages }) => {
    const { create, insertMultiple, search } = await loadPeer('@orama/orama', () => import('@orama/orama'));
    const dimensions = passages[0]?.vector.length ?? 1;
    const index = create({
      schema: { title: 'string', text: 'string', vector: `vector[${dimensions}]` } as const,
    });
    const documents = passages.map(({ title, text, vector }, i) => ({
      id: String(i),
      title,
      text,
      vector: [...vector],
    }));
    await insertMultiple(index, documents);
    return {
      name: oramaHybrid.name,
      setUp: 'Our passages with their titles and vectors, as it comes, but for the least cosine, which is 0.',
      find: async ({ text, vector }, limit) => {
        const { hits } = await search(index, {
          mode: 'hybrid',
          term: text,
          vector: { value: [...vector], property: 'vector' },
          similarity: LEAST_COSINE,
          limit,
        });
        return hits.flatMap(({ id, score }) => {
          const passage = passages[Number(id)];
          return passage ? [hitOf(passage, score)] : [];
        });
      },
    };
  },
};
