import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { testEmbedder, testTerms } from '../support/indexed-articles.js';
import { storeContract } from '../support/store-contract/index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

storeContract('the embedded store', async () => {
  const directory = join(await temporaryFolder(), 'data');
  return { open: () => openEmbeddedStore(directory, { embedder: testEmbedder, terms: testTerms }) };
});
