// Opens the library in the folder given and, when told to, goes on with the history where it stands, until killed.
import { once } from 'node:events';
import Module, { createRequire } from 'node:module';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { CommitHistory } from './commit-history.js';
import { testEmbedder, testTerms } from './indexed-articles.js';

const [folder = ''] = process.argv.slice(2);

// vectra is loaded before the start, so that the kills hit commits and not the loading of a package; and without the
// packages that only its tokenizer, its web fetcher and its server use, as those take three quarters of that time.
const unused = new Set(['gpt-tokenizer', 'cheerio', 'turndown', '@grpc/grpc-js', '@grpc/proto-loader']);
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = (request, ...rest) => (unused.has(request) ? {} : load.call(loader, request, ...rest));
createRequire(import.meta.url)('vectra');

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
