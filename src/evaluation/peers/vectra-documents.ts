import { type IndexCodec, LocalDocumentIndex, VirtualFileStorage } from 'vectra';
import type { PeerMaker } from './peer.js';

/** Tokens that vectra may hand over at once; our embedder takes any number. */
const TOKENS_AT_ONCE = 8_000;

/** vectra's index of documents, which cuts them into chunks for itself. */
export const vectraDocuments: PeerMaker = {
  name: 'vectra documents',
  index: async ({ articles, embed, embedQuestion }) => {
    const index = new LocalDocumentIndex({
      folderPath: 'peer',
      storage: new VirtualFileStorage(),
      codec: nothingWritten,
      embeddings: {
        maxTokens: TOKENS_AT_ONCE,
        createEmbeddings: async (inputs) => {
          const vectors = typeof inputs === 'string' ? [await embedQuestion(inputs)] : await embed(inputs);
          return { status: 'success', output: vectors.map((vector) => [...vector]) };
        },
      },
    });
    await index.createIndex({ version: 1 });
    for (const [id, { text }] of articles) await index.upsertDocument(id, text);
    return {
      name: vectraDocuments.name,
      setUp: 'Whole articles, cut by its own splitter, as it comes.',
      find: async ({ text }, limit) => {
        const found = await index.queryDocuments(text, { maxDocuments: limit });
        return found.flatMap(({ uri, chunks, score }) => {
          const [best] = chunks;
          if (!best) return [];
          const { startPos, endPos } = best.item.metadata;
          return [{ articleId: uri, start: startPos, end: endPos + 1, score }];
        });
      },
    };
  },
};

/** vectra writes its whole index after each document. This one is only asked by the process that made it. */
const nothingWritten: IndexCodec = {
  extension: '.none',
  serializeIndex: () => Buffer.alloc(0),
  serializeCatalog: () => Buffer.alloc(0),
  serializeMetadata: () => Buffer.alloc(0),
  deserializeIndex: neverRead,
  deserializeCatalog: neverRead,
  deserializeMetadata: neverRead,
};

function neverRead(): never {
  throw new Error('vectra read back an index that was never written');
}
