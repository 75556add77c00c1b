import { openLibrary } from '../../src/library/open-library.js';
import { articles } from './coverage.js';
import { fill } from './running-bot.js';
import { temporaryFolder } from './temporary-folder.js';

/** A data folder whose base library holds the articles of `coverage.ts`; gone when the test is over. */
export async function filledFolder(): Promise<string> {
  const dataDirectory = await temporaryFolder();
  const library = await openLibrary({ dataDirectory, embeddingModel: 'Xenova/all-MiniLM-L6-v2' });
  await fill(library, articles);
  await library.close();
  return dataDirectory;
}

/** A JSONL file of so many articles, each of its own words, as an editor may attach it. */
export function manyArticles(count: number): { readonly name: string; readonly bytes: string } {
  const lines = Array.from({ length: count }, (_, i) => {
    const sentences = Array.from(
      { length: 12 },
      (_, j) => `Ship number ${i * 100 + j} left harbour ${j} on day ${i + j}.`,
    );
    return JSON.stringify({ id: `ship-${i}`, title: `Ships of day ${i}`, text: sentences.join(' ') });
  });
  return { name: 'ships.jsonl', bytes: lines.join('\n') };
}
