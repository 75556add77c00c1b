import type { Store } from '../../../src/store/store.js';
import { indexedArticle } from '../indexed-articles.js';

/** A store on a library that nobody else uses, and how to open others on the same. */
export type OpenedStore = () => Promise<{ readonly store: Store; open(): Promise<Store> }>;

export const tokyo = indexedArticle({
  id: 'tokyo',
  title: 'Ministers meet in Tokyo',
  url: 'https://example.com/tokyo',
  published: '2017-07-07',
  dateline: { place: 'TOKYO', month: 7, day: 7 },
  text: 'The ministers met in Tokyo. They spoke for two hours.\nTrade grew by a tenth. Both sides want more flights.',
});
export const budget = indexedArticle({
  id: 'budget',
  title: 'The budget is passed',
  text: 'Parliament passed the budget. The vote was close.\nThe “new” harbour – 😀 \ud800 – gets 3,5 Mio. €.',
});
