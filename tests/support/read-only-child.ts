// Reads a library as a user who may not write its folder, then tries to write. Arguments: folder, an article's id.
import { openAnswerLog } from '../../src/store/answer-log.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { indexedArticle, testEmbedder, testTerms } from './indexed-articles.js';

const [folder = '', id = ''] = process.argv.slice(2);
const store = await openEmbeddedStore(folder, { embedder: testEmbedder, terms: testTerms });
console.log(`read ${(await store.read(id))?.text}`);
const refused = (error: { code?: string }) => error.code;
console.log(
  `commit ${await store.commit({ put: [indexedArticle({ id: 'new', text: 'New.' })], remove: [] }).catch(refused)}`,
);
const answer = { channel: 'a', private: false, askedAt: '', question: '', answered: false, quotes: [] };
console.log(`record ${await openAnswerLog(folder).record(answer).catch(refused)}`);
await store.close();
