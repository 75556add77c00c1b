import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder, PassageText } from '../../embeddings/embedder.js';
import { ModelUnavailableError } from '../../embeddings/errors.js';
import { lazyEmbedder } from '../../embeddings/models/lazy-embedder.js';
import { loadTransformersEmbedder } from '../../embeddings/models/transformers-embedder.js';
import { dot } from '../../embeddings/vectors.js';
import { packageRoot } from '../../src/package-root.js';
import { MODEL } from '../support/model-library.js';

const options = { model: MODEL, modelsDirectory: join(packageRoot(), 'models') };

let embedder: Embedder;
beforeAll(async () => {
  embedder = await loadTransformersEmbedder(options);
});
afterAll(() => embedder.close());

/** Row of a matrix of vectors. */
function row(matrix: Float32Array, index: number): Float32Array {
  return matrix.subarray(index * embedder.dimensions, (index + 1) * embedder.dimensions);
}

function passage(...sentences: readonly string[]): PassageText {
  return { headline: '', sentences };
}

const PASSAGES = [
  passage('The council voted on Monday.', 'The harbour reopens in May.'),
  passage('✶✶✶'),
  passage('今日は雨です。', 'It rains.', '\ud800'),
  passage(''),
  passage('The library stays open until midnight.'),
];

describe('the embedding model', () => {
  it('makes vectors of length 1, whatever the text', async () => {
    const { passages, sentences } = await embedder.embedPassages(PASSAGES);
    expect(passages).toHaveLength(5 * 384);
    expect(sentences).toHaveLength(8 * 384);
    const rows = [
      ...PASSAGES.map((_, i) => row(passages, i)),
      ...PASSAGES.flatMap(({ sentences }) => sentences).map((_, i) => row(sentences, i)),
      await embedder.embedQuestion('when does the harbour reopen'),
      await embedder.embedQuestion(''),
    ];
    for (const vector of rows) expect(dot(vector, vector)).toBeCloseTo(1, 4);
  });

  it('puts a question near the sentence that answers it', async () => {
    const question = await embedder.embedQuestion('until when is the library open?');
    const { passages } = await embedder.embedPassages(PASSAGES);
    const cosines = PASSAGES.map((_, i) => dot(question, row(passages, i)));
    expect(cosines.indexOf(Math.max(...cosines))).toBe(4);
  });

  it('knows what a passage is about by its headline, and keeps that apart from its sentences', async () => {
    const sentences = ['The council voted on Monday.', 'Nine were for it.'];
    const { passages, sentences: ofSentences } = await embedder.embedPassages([
      { headline: '', sentences },
      { headline: 'Ferry to the islands will run at night', sentences },
    ]);
    const question = await embedder.embedQuestion('is there a ferry at night?');
    expect(dot(question, row(passages, 1))).toBeGreaterThan(dot(question, row(passages, 0)) + 0.1);
    expect(ofSentences).toHaveLength(4 * 384);
    const vote = await embedder.embedQuestion('when did the council vote?');
    expect(dot(vote, row(ofSentences, 2))).toBeGreaterThan(dot(vote, row(ofSentences, 3)));
  });

  it('reads a passage beyond the 512 tokens that it takes at once', async () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `Paragraph ${i} is about the repair of the harbour wall.`,
    );
    const last = 'A volcano erupted in Iceland.';
    const { passages, sentences } = await embedder.embedPassages([
      passage(...long),
      passage(...long, last),
      passage(last),
    ]);
    const question = await embedder.embedQuestion('volcano in Iceland');
    expect(dot(question, row(passages, 1))).toBeGreaterThan(dot(question, row(passages, 0)) + 0.005);
    expect(dot(question, row(sentences, 120))).toBeGreaterThan(0.5);
    expect(dot(question, row(sentences, 119))).toBeLessThan(0.3);
  });

  // Not to the last digit: the model's activations are quantised by the range of all that is computed with them.
  it('gives a text nearly the same vectors alone and among others', async () => {
    const together = await embedder.embedPassages(PASSAGES);
    const alone = await embedder.embedPassages(PASSAGES.slice(0, 1));
    expect(dot(row(alone.passages, 0), row(together.passages, 0))).toBeGreaterThan(0.97);
    expect(dot(row(alone.sentences, 1), row(together.sentences, 1))).toBeGreaterThan(0.97);
  });

  it('stops within some passages', async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const many = Array.from({ length: 1_000 }, (_, i) =>
      passage(`Ship number ${i} left harbour on day ${i}.`),
    );
    await expect(embedder.embedPassages(many, stop.signal)).rejects.toThrow('aborted');
  });

  it('is told to be missing, with what to do', async () => {
    const missing = { model: 'nobody/nothing', modelsDirectory: options.modelsDirectory };
    const error = await loadTransformersEmbedder(missing).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ModelUnavailableError);
    expect(error).toMatchObject({
      message: expect.stringContaining('nobody/nothing'),
      advice: expect.stringContaining('EMBEDDING_MODEL'),
    });
  });

  it('is loaded only when there is a text to embed', async () => {
    let loads = 0;
    const lazy = await lazyEmbedder(options, async () => {
      loads++;
      return {
        ...embedder,
        embedQuestion: (text) => embedder.embedQuestion(text),
        close: async () => undefined,
      };
    });
    expect(lazy).toMatchObject({ name: MODEL, dimensions: 384 });
    await lazy.close();
    expect(loads).toBe(0);
    await Promise.all([lazy.embedQuestion('a'), lazy.embedQuestion('b')]);
    expect(loads).toBe(1);
  });
});
