import { terms } from '../../embeddings/terms/terms.js';
import type { Answer, IngestEvent, IngestSource, IngestSummary } from '../../src/coverage/index.js';
import { contains, slice } from '../../src/coverage/index.js';
import type { IngestOptions, Library } from '../../src/library/library.js';
import { type OpenLibraryOptions, openLibrary } from '../../src/library/open-library.js';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.js';

/** The model that comes with the package. */
export const MODEL = 'Xenova/all-MiniLM-L6-v2';
export const MODEL_IDENTITY = { name: MODEL, dimensions: 384 };

/** A library with the real model, in this thread. */
export function modelLibrary(
  dataDirectory: string,
  options: Partial<OpenLibraryOptions> = {},
): Promise<Library> {
  return openLibrary({ dataDirectory, embeddingModel: MODEL, ...options });
}

/** Ingests to the end; answers the summary. */
export async function ingested(
  library: Library,
  source: IngestSource | string,
  options?: IngestOptions,
): Promise<IngestSummary> {
  const given: IngestSource = typeof source === 'string' ? { type: 'paths', paths: [source] } : source;
  let last: IngestEvent | undefined;
  for await (const event of library.ingest(given, options)) last = event;
  if (last?.type !== 'finished') throw new Error('the ingest ended without a summary');
  return last.summary;
}

/**
 * What does not stand in its article on disk word for word, or not within its passage; empty when every quote is
 * verbatim.
 */
export async function misquotes(answer: Answer, dataDirectory: string): Promise<string[]> {
  const store = await openEmbeddedStore(dataDirectory, { embedder: MODEL_IDENTITY, terms });
  const wrong: string[] = [];
  for (const { article, revision, highlight, span: marked, ...passage } of answer.quotes) {
    const stored = await store.read(article.id, revision);
    const verbatim = [passage, highlight, ...(marked ? [marked] : [])].every(
      (span) => span.text !== '' && stored !== undefined && slice(stored.text, span) === span.text,
    );
    const within = contains(passage, highlight) && (!marked || contains(highlight, marked));
    if (!verbatim || !within) wrong.push(`${article.id} ${highlight.start}–${highlight.end}`);
  }
  await store.close();
  return wrong;
}
