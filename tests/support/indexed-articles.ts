import { createHash } from 'node:crypto';
import type { Article, IndexedArticle, Passage, Span } from '../../src/coverage/index.js';
import type { EmbedderIdentity } from '../../src/store/store.js';

/** An embedder that needs no model: vectors are made from the text's own hash, so equal texts are equal vectors. */
export const testEmbedder: EmbedderIdentity = { name: 'test-embedder', dimensions: 16 };

/** Words of letters and digits, lower case: enough of a term for tests of a store. */
export function testTerms(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A vector of length 1 that only depends on the text. */
export function testVector(text: string, dimensions = testEmbedder.dimensions): Float32Array {
  const bytes: number[] = [];
  for (let i = 0; bytes.length < dimensions; i++) {
    bytes.push(...createHash('sha256').update(`${i} ${text}`).digest());
  }
  const values = bytes.slice(0, dimensions).map((byte) => byte - 127.5);
  const norm = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / norm);
}

interface TestArticle extends Partial<Omit<Article, 'text' | 'body'>> {
  readonly id: string;
  /** Each paragraph one passage, each sentence ('… . ') one sentence. */
  readonly text: string;
}

/** An article with passages and vectors. */
export function indexedArticle(
  given: TestArticle,
  embedder: EmbedderIdentity = testEmbedder,
): IndexedArticle {
  const article: Article = {
    title: `Title of ${given.id}`,
    key: `id:${given.id}`,
    revision: 1,
    contentHash: createHash('sha256').update(given.text).digest('hex'),
    ingestedAt: '2026-01-02T03:04:05.000Z',
    origin: { path: `${given.id}.txt` },
    ...given,
    body: { start: 0, end: given.text.length },
  };
  return reindexed(article, embedder);
}

/** Passages and vectors of an article that is there already. */
export function reindexed(article: Article, embedder: EmbedderIdentity = testEmbedder): IndexedArticle {
  const passages: Passage[] = spans(article.text, /[^\n]+/g).map((paragraph) => ({
    ...paragraph,
    sentences: spans(article.text.slice(paragraph.start, paragraph.end), /\S.*?(?:\.(?=\s|$)|$)/g).map(
      (span) => ({
        start: paragraph.start + span.start,
        end: paragraph.start + span.end,
      }),
    ),
  }));
  const vectors = (parts: readonly Span[]) =>
    Float32Array.from(
      parts.flatMap(({ start, end }) => [...testVector(article.text.slice(start, end), embedder.dimensions)]),
    );
  return {
    article,
    passages,
    passageVectors: vectors(passages),
    sentenceVectors: vectors(passages.flatMap(({ sentences }) => sentences)),
  };
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
