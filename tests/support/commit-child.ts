// Opens the library in the folder given and, when told to, goes on with the history where it stands, until killed.
import { once } from 'node:events';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { CommitHistory } from './commit-history.js';
import { testEmbedder, testTerms } from './indexed-articles.js';
import { loadVectra } from './load-vectra.js';

const [folder = ''] = process.argv.slice(2);

loadVectra();
console.log('ready');
await once(process.stdin, 'data');

const store = await openEmbeddedStore(folder, { embedder: testEmbedder, terms: testTerms });
await store.lock();
const { generation } = await store.statistics();
console.log(`start ${generation}`);
const history = CommitHistory.after(generation);
for (;;) {
  await store.commit(history.next());
  console.log(`committed ${history.length}`);
}
