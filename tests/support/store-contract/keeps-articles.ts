import { describe, expect, it } from 'vitest';
import { indexedArticle, testEmbedder, testVector } from '../indexed-articles.js';
import { passagesOf } from '../passages-of.js';
import { budget, type OpenedStore, tokyo } from './stored-articles.js';

/** What every Store must do with the articles that it is given. */
export function keepsArticles(name: string, opened: OpenedStore): void {
  describe(`${name} keeps articles`, () => {
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
  });
}
