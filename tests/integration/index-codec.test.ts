import { join } from 'node:path';
import fc from 'fast-check';
import { detectCodec, type IndexItem, LocalFileStorage, LocalIndex, ProtobufCodec } from 'vectra';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { indexCodec } from '../../src/store/embedded/index-codec.js';
import { indexedArticle, testEmbedder, testTerms, testVector } from '../support/indexed-articles.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const metadata = fc.dictionary(
  text,
  fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  {
    noNullPrototype: true,
  },
);
const item: fc.Arbitrary<IndexItem> = fc.record({
  id: text,
  // -0 is equal to 0 for every reader, and proto3 may drop it.
  metadata: metadata.map((values) => {
    const { __proto__: _, ...rest } = values;
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value === 0 ? 0 : value]));
  }),
  vector: fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { maxLength: 40 })
    .map((values) => values.map((value) => value + 0)),
  norm: fc.double({ min: 0.5, max: 2 }),
});
const index = fc.record({
  version: fc.nat(),
  metadata_config: fc.record({ indexed: fc.array(text, { maxLength: 3 }) }),
  items: fc.array(item, { maxLength: 8 }),
});

/** Items with plain arrays, whatever the codec made. */
function plain(items: readonly IndexItem[]): IndexItem[] {
  return items.map((one) => ({ ...one, vector: [...one.vector] }));
}

describe('the index codec', () => {
  const theirs = new ProtobufCodec();

  it("writes what vectra's own protobuf codec reads", () => {
    fc.assert(
      fc.property(index, (data) => {
        expect(theirs.deserializeIndex(indexCodec.serializeIndex(data))).toEqual(data);
      }),
    );
  });

  it("reads what vectra's own protobuf codec writes", () => {
    fc.assert(
      fc.property(index, (data) => {
        const read = indexCodec.deserializeIndex(theirs.serializeIndex(data));
        expect({ ...read, items: plain(read.items) }).toEqual(data);
      }),
    );
  });

  it('shares catalogs and metadata files with it, too', () => {
    const catalog = {
      version: 1,
      count: 1,
      uriToId: { 'https://example.com/ä': '1' },
      idToUri: { '1': 'https://example.com/ä' },
      uriToHash: { 'https://example.com/ä': 'ff' },
    };
    expect(theirs.deserializeCatalog(indexCodec.serializeCatalog(catalog))).toEqual(catalog);
    expect(indexCodec.deserializeCatalog(theirs.serializeCatalog(catalog))).toEqual(catalog);
    const values = { title: 'ä', count: 2, done: true };
    expect(theirs.deserializeMetadata(indexCodec.serializeMetadata(values))).toEqual(values);
    expect(indexCodec.deserializeMetadata(theirs.serializeMetadata(values))).toEqual(values);
  });

  it("makes a folder that vectra's tools recognise, read and search", async () => {
    const directory = await temporaryFolder();
    const store = await openEmbeddedStore(directory, { embedder: testEmbedder, terms: testTerms });
    const first = indexedArticle({ id: 'a#1', published: '2017-07-07', text: 'One passage.\nAnother one.' });
    await store.commit({ put: [first, indexedArticle({ id: 'b', text: 'Something else.' })], remove: [] });
    await store.commit({ put: [indexedArticle({ id: 'c', text: 'A third.' })], remove: ['b'] });
    const codec = await detectCodec(store.indexDirectory(), new LocalFileStorage());
    expect(codec).toBeInstanceOf(ProtobufCodec);
    const vectra = new LocalIndex(store.indexDirectory(), undefined, undefined, codec);
    expect((await vectra.listItems()).map(({ id }) => id)).toEqual(['a#1#0', 'a#1#1', 'c#0']);
    const [hit] = await vectra.queryItems([...testVector('Another one.')], '', 1);
    expect(hit?.score).toBeCloseTo(1, 5);
    expect(hit?.item.metadata).toEqual({
      articleId: 'a#1',
      title: 'Title of a#1',
      revision: 1,
      start: 13,
      end: 25,
      published: '2017-07-07',
    });
    const found = await vectra.listItemsByMetadata({ articleId: { $eq: 'c' } });
    expect(found.map(({ id }) => id)).toEqual(['c#0']);
    await store.close();
  });

  it("lets vectra's LocalIndex change an index that its own codec made", async () => {
    const folder = join(await temporaryFolder(), 'index');
    const made = new LocalIndex(folder, undefined, undefined, theirs);
    await made.createIndex();
    await made.insertItem({ id: 'old', vector: [1, 0], metadata: { title: 'old' } });
    const ours = new LocalIndex(folder, undefined, undefined, indexCodec);
    await ours.insertItem({ id: 'new', vector: [0, 1], metadata: { title: 'new' } });
    const again = new LocalIndex(folder, undefined, undefined, theirs);
    expect((await again.queryItems([0, 1], '', 2)).map(({ item: { id } }) => id)).toEqual(['new', 'old']);
  });
});
