import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelUnavailableError } from '../../embeddings/errors.js';
import { lazyReader } from '../../embeddings/lazy-reader.js';
import type { Reader } from '../../embeddings/reader.js';
import { questionTerms } from '../../embeddings/terms.js';
import { loadTransformersReader } from '../../embeddings/transformers-reader.js';
import { rankRetrieval } from '../../src/answering/answer-question.js';
import { whatIsAsked } from '../../src/answering/asked.js';
import { SentenceTerms } from '../../src/answering/sentence-terms.js';
import { readTwice } from '../../src/library/read-passages.js';
import { closeReaders, lazyReaders, type Readers } from '../../src/library/readers.js';
import { packageRoot } from '../../src/package-root.js';
import { answeringModel } from '../support/answering-model.js';
import { retrieved } from '../support/retrieved.js';

const modelsDirectory = join(packageRoot(), 'models');
const QUESTION = 'who opened the bridge';

const ranking = rankRetrieval(
  questionTerms(QUESTION),
  retrieved(QUESTION, [
    {
      id: 'closed',
      sentences: [
        ['The bridge over the Neva was closed by the mayor on Monday.', 0.6],
        ['It was found to be unsafe.', 0.3],
      ],
    },
    {
      id: 'opened',
      sentences: [
        ['Traffic had waited for a year.', 0.3],
        ['Governor Poltavchenko opened the new bridge on Friday.', 0.6],
      ],
    },
    { id: 'long', sentences: [['The bridge that was opened is two kilometres long.', 0.6]] },
  ]),
);
const parts = {
  asked: whatIsAsked(QUESTION, '2026-06-30'),
  sentenceTerms: new SentenceTerms(),
  model: answeringModel,
};

let readers: Readers;
beforeAll(() => {
  readers = lazyReaders('on', modelsDirectory);
});
afterAll(() => closeReaders(readers));

describe('reading with both models', () => {
  it('reads every near passage, and two of them again', async () => {
    const { first, close } = await readTwice(QUESTION, ranking, readers, parts);
    expect(first).toHaveLength(3);
    expect(close?.size).toBe(2);
  });

  it('marks who opened it, and is surer of that passage than of the other', async () => {
    const { close } = await readTwice(QUESTION, ranking, readers, parts);
    const seen = [...(close ?? [])].sort(([, a], [, b]) => b.has - a.has);
    const [passage, best] = seen[0] ?? [];
    const { start, end } = best?.span ?? { start: 0, end: 0 };
    expect(passage?.candidate.text.slice(start, end)).toContain('Poltavchenko');
  });
});

describe('with READER=fast', () => {
  it('nothing is read again', async () => {
    const fast = lazyReaders('fast', modelsDirectory);
    const { first, close } = await readTwice(QUESTION, ranking, fast, parts);
    expect([first.length, close]).toEqual([3, undefined]);
    await closeReaders(fast);
  });
});

describe('a model that is not there', () => {
  const missing: Reader = lazyReader({ model: 'no-such-reader', modelsDirectory }, loadTransformersReader);

  it('leaves what the other one read, and is told', async () => {
    const problems: unknown[] = [];
    const broken = { ...readers, closeReader: missing };
    const { first, close } = await readTwice(QUESTION, ranking, broken, parts, (problem) => {
      problems.push(problem);
    });
    expect([first.length, close]).toEqual([3, undefined]);
    expect(problems).toEqual([expect.any(ModelUnavailableError)]);
  });

  it('leaves retrieval to answer alone where it is the first', async () => {
    const problems: unknown[] = [];
    const broken = { ...readers, reader: missing };
    const { first, close } = await readTwice(QUESTION, ranking, broken, parts, (problem) => {
      problems.push(problem);
    });
    expect([first.length, close]).toEqual([0, undefined]);
    expect(problems).toEqual([expect.any(ModelUnavailableError)]);
  });
});
