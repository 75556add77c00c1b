import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/coverage/index.js';
import { testTerms, testVector } from '../indexed-articles.js';
import { budget, type OpenedStore, tokyo } from './stored-articles.js';

/** What every Store must find for a question. */
export function findsPassages(name: string, opened: OpenedStore): void {
  describe(`${name} finds passages`, () => {
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

    it('finds the passages of some articles alone, however far from the question', async () => {
      const { store } = await opened();
      await store.commit({ put: [tokyo, budget], remove: [] });
      const query = { vector: testVector('trade'), terms: ['trade'], limit: 50 };
      const idsOf = async (articles?: ReadonlySet<string>) => {
        const { candidates, passages } = await store.candidates({ ...query, ...(articles && { articles }) });
        expect(passages).toBe(4);
        return candidates.map(({ article }) => article.id).sort();
      };
      expect(await idsOf()).toEqual(['budget', 'budget', 'tokyo', 'tokyo']);
      expect(await idsOf(new Set(['budget']))).toEqual(['budget', 'budget']);
      expect(await idsOf(new Set(['nowhere']))).toEqual([]);
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
  });
}
