import { describe, expect, it } from 'vitest';
import { slice } from '../../src/coverage/index.js';
import { LibraryBusyError } from '../../src/store/errors.js';
import type { Store } from '../../src/store/store.js';
import { indexedArticle, testEmbedder, testTerms, testVector } from './indexed-articles.js';
import { passagesOf } from './passages-of.js';

/** A library that nobody else uses, which several stores may be opened on. */
export type StoreFactory = () => Promise<{ open(): Promise<Store> }>;

const tokyo = indexedArticle({
  id: 'tokyo',
  title: 'Ministers meet in Tokyo',
  url: 'https://example.com/tokyo',
  published: '2017-07-07',
  dateline: { place: 'TOKYO', month: 7, day: 7 },
  text: 'The ministers met in Tokyo. They spoke for two hours.\nTrade grew by a tenth. Both sides want more flights.',
});
const budget = indexedArticle({
  id: 'budget',
  title: 'The budget is passed',
  text: 'Parliament passed the budget. The vote was close.\nThe “new” harbour – 😀 \ud800 – gets 3,5 Mio. €.',
});

/** What every Store must do. */
export function storeContract(name: string, factory: StoreFactory): void {
  describe(`${name} keeps the contract of a store`, () => {
    const opened = async () => {
      const library = await factory();
      return { ...library, store: await library.open() };
    };

    it('is empty at first, and says so rather than failing', async () => {
      const { store } = await opened();
      expect(await store.list()).toEqual([]);
      expect(await store.findById('tokyo')).toBeUndefined();
      expect(await store.read('tokyo')).toBeUndefined();
      expect(await store.candidates({ vector: testVector('x'), terms: ['x'], limit: 5 })).toEqual({
        candidates: [],
        passages: 0,
        documentFrequency: new Map([['x', 0]]),
      });
      expect(await store.statistics()).toMatchObject({ articles: 0, passages: 0, embedder: testEmbedder });
      await store.close();
    });

    it('gives back every article exactly as it was put, also after it is opened again', async () => {
      const { store, open } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const again = await open();
      for (const one of [store, again]) {
        expect((await one.list()).map(({ id }) => id)).toEqual(['budget', 'tokyo']);
        for (const { article, passages } of [tokyo, budget]) {
          expect(await one.read(article.id)).toEqual(article);
          expect(await passagesOf(one, article.id)).toEqual(passages);
          const { text, body: _, ...metadata } = article;
          const summary = { ...metadata, passages: passages.length, length: text.length };
          expect(await one.findById(article.id)).toEqual(summary);
          expect(await one.findByKey(article.key)).toEqual(summary);
        }
        expect(await one.statistics()).toMatchObject({
          articles: 2,
          revisions: 2,
          passages: 4,
          sentences: 8,
        });
        await one.close();
      }
    });

    it('finds a passage by its vector and cuts its text from the article', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const wanted = budget.passages[1];
      if (wanted === undefined) throw new Error('the article has two passages');
      const text = slice(budget.article.text, wanted);
      const { candidates, passages } = await store.candidates({
        vector: testVector(text),
        terms: [],
        limit: 1,
      });
      expect(passages).toBe(4);
      expect(candidates).toHaveLength(1);
      expect(candidates[0]).toMatchObject({ text, passage: wanted, bm25: 0, matched: new Set() });
      expect(candidates[0]?.article.id).toBe('budget');
      expect(candidates[0]?.cosine).toBeCloseTo(1, 5);
      await store.close();
    });

    it('gives each sentence of a candidate its own cosine', async () => {
      const { store } = await opened();
      await store.commit({ put: [budget, tokyo], remove: [] });
      const vector = testVector('Both sides want more flights.');
      const { candidates } = await store.candidates({ vector, terms: ['flights'], limit: 4 });
      const found = candidates.find(({ text }) => text.includes('Both sides want more flights.'));
      expect(found?.sentenceCosines).toHaveLength(2);
      expect(found?.sentenceCosines[1]).toBeGreaterThan(0.98);
      expect(found?.sentenceCosines[0]).toBeLessThan(0.9);
      await store.close();
    });

    it('counts terms of title and passage, and ranks what holds the rarer term higher', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const terms = testTerms('ministers trade nowhere');
      const { candidates, documentFrequency } = await store.candidates({
        vector: testVector('something else'),
        terms,
        limit: 4,
      });
      expect(documentFrequency).toEqual(
        new Map([
          ['ministers', 2],
          ['trade', 1],
          ['nowhere', 0],
        ]),
      );
      const best = [...candidates].sort((a, b) => b.bm25 - a.bm25)[0];
      expect(best?.text).toContain('Trade');
      expect(best?.matched).toEqual(new Set(['ministers', 'trade']));
      await store.close();
    });

    it('finds the terms that are spelt nearly like a word, with how they are written and what stands beside them', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const near = (word: string, beside: string[] = []) =>
        store.nearTerms({ word, term: word, within: 1, beside });
      expect(await near('tokyo')).toEqual([{ term: 'tokyo', words: [], company: 1 }]);
      const [found] = await near('toyko', ['ministers', 'harbour']);
      expect(found).toMatchObject({ term: 'tokyo', words: ['Tokyo'] });
      expect(found?.company).toBeGreaterThan(0);
      expect(found?.company).toBeLessThan(1);
      expect(await near('somewhere')).toEqual([]);
      await store.commit({ put: [], remove: ['tokyo'] });
      expect(await near('toyko')).toEqual([]);
      await store.close();
    });

    it('answers with the union of the best by vector and the best by terms, each once', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const vector = testVector('Parliament passed the budget. The vote was close.');
      const ask = (terms: string[]) => store.candidates({ vector, terms, limit: 1 });
      const ids = (set: Awaited<ReturnType<typeof ask>>) =>
        set.candidates.map(({ article, text }) => `${article.id}: ${text.split(' ')[0]}`).sort();
      expect(ids(await ask(['flights']))).toEqual(['budget: Parliament', 'tokyo: Trade']);
      expect(ids(await ask(['parliament']))).toEqual(['budget: Parliament']);
      expect(ids(await ask([]))).toEqual(['budget: Parliament']);
      await store.close();
    });

    it('retrieves the newest revision only, and still reads the older one', async () => {
      const { store, open } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const revised = indexedArticle({ ...tokyo.article, revision: 2, text: 'The meeting was called off.' });
      await store.commit({ put: [revised], remove: [] });
      const again = await open();
      for (const one of [store, again]) {
        expect((await one.findByKey(tokyo.article.key))?.revision).toBe(2);
        expect(await one.read('tokyo')).toEqual(revised.article);
        expect(await one.read('tokyo', 1)).toEqual(tokyo.article);
        expect(await one.read('tokyo', 3)).toBeUndefined();
        expect(await passagesOf(one, 'tokyo')).toEqual(revised.passages);
        const all = await one.candidates({
          vector: testVector('x'),
          terms: ['flights', 'called'],
          limit: 99,
        });
        expect(
          all.candidates.filter(({ article }) => article.id === 'tokyo').map(({ text }) => text),
        ).toEqual(['The meeting was called off.']);
        expect(all.documentFrequency).toEqual(
          new Map([
            ['flights', 0],
            ['called', 1],
          ]),
        );
        expect(await one.statistics()).toMatchObject({ articles: 2, revisions: 3, passages: 3 });
        await one.close();
      }
    });

    it('removes an article with all its revisions', async () => {
      const { store, open } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      await store.commit({ put: [indexedArticle({ ...tokyo.article, revision: 2 })], remove: [] });
      await store.commit({ put: [], remove: ['tokyo', 'never there'] });
      const again = await open();
      for (const one of [store, again]) {
        expect((await one.list()).map(({ id }) => id)).toEqual(['budget']);
        expect(await one.read('tokyo', 1)).toBeUndefined();
        expect(await one.findByKey(tokyo.article.key)).toBeUndefined();
        const { candidates } = await one.candidates({ vector: testVector('x'), terms: ['tokyo'], limit: 99 });
        expect(candidates.map(({ article }) => article.id)).toEqual(['budget', 'budget']);
        await one.close();
      }
    });

    it('takes an article that is removed and put in one change as a new one', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo], remove: [] });
      const revised = indexedArticle({ ...tokyo.article, revision: 2, text: 'Another text.' });
      await store.commit({ put: [revised], remove: ['tokyo'] });
      expect(await store.read('tokyo')).toEqual(revised.article);
      expect(await store.read('tokyo', 1)).toBeUndefined();
      await store.close();
    });

    it('holds up through many commits, and through all of it going away', async () => {
      const { store, open } = await opened();
      const ids = Array.from({ length: 30 }, (_, i) => `article ${String(i).padStart(2, '0')}`);
      for (const id of ids) {
        await store.commit({
          put: [indexedArticle({ id, text: `Only ${id} says this.\nAnd this.` })],
          remove: [],
        });
      }
      const again = await open();
      expect((await again.list()).map(({ id }) => id)).toEqual(ids);
      for (const id of ids) {
        const text = `Only ${id} says this.`;
        const { candidates } = await again.candidates({ vector: testVector(text), terms: [], limit: 1 });
        expect(candidates[0]?.article.id).toBe(id);
        expect(candidates[0]?.text).toBe(text);
      }
      await store.commit({ put: [], remove: ids });
      expect(await store.list()).toEqual([]);
      await Promise.all([store.close(), again.close()]);
    });

    it('stores an article without passages', async () => {
      const { store } = await opened();
      const empty = indexedArticle({ id: 'empty', text: '' });
      await store.commit({ put: [empty], remove: [] });
      expect(await store.read('empty')).toEqual(empty.article);
      expect((await store.candidates({ vector: testVector('x'), terms: [], limit: 9 })).candidates).toEqual(
        [],
      );
      await store.close();
    });

    it('refuses vectors that do not belong to the passages, and changes nothing', async () => {
      const { store } = await opened();
      await store.commit({ put: [budget], remove: [] });
      const broken = { ...tokyo, passageVectors: tokyo.passageVectors.subarray(1) };
      await expect(store.commit({ put: [broken], remove: ['budget'] })).rejects.toThrow(RangeError);
      expect((await store.list()).map(({ id }) => id)).toEqual(['budget']);
      await store.close();
    });

    it('has one writer at a time, and readers all the while', async () => {
      const { store, open } = await opened();
      const other = await open();
      const lock = await store.lock();
      await store.commit({ put: [tokyo], remove: [] });
      await expect(other.lock()).rejects.toThrow(LibraryBusyError);
      await expect(other.commit({ put: [budget], remove: [] })).rejects.toThrow(LibraryBusyError);
      await expect(store.lock()).rejects.toThrow(LibraryBusyError);
      await expect.poll(async () => (await other.list()).length, { timeout: 10_000 }).toBe(1);
      await lock.release();
      await other.commit({ put: [budget], remove: [] });
      await expect.poll(async () => (await store.list()).length, { timeout: 10_000 }).toBe(2);
      await Promise.all([store.close(), other.close()]);
    });

    it('makes commits that come at once one after the other', async () => {
      const { store } = await opened();
      await Promise.all([
        store.commit({ put: [tokyo], remove: [] }),
        store.commit({ put: [budget], remove: [] }),
        store.commit({ put: [], remove: ['tokyo'] }),
      ]);
      expect((await store.list()).map(({ id }) => id)).toEqual(['budget']);
      await store.close();
    });

    it('lets the lock go when it is closed', async () => {
      const { store, open } = await opened();
      await store.lock();
      await store.close();
      const other = await open();
      await (await other.lock()).release();
      await other.close();
    });
  });
}
