import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JoinedReadersDamagedError, ModelUnavailableError } from '../../embeddings/errors.js';
import { lazyReader } from '../../embeddings/models/lazy-reader.js';
import { loadTransformersReader } from '../../embeddings/models/transformers-reader.js';
import type { Reader } from '../../embeddings/reader.js';
import { closeReaders, lazyReaders, type Readers } from '../../src/library/models/readers.js';
import { modelsDirectory, readFor, tellInto } from '../support/read-for.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Asks in the words of the passage that answers. */
const EASY = 'who opened the bridge';
/** Asks in other words. */
const HARD = 'what was wrong with the bridge';
/** Asks what none of them says. */
const UNANSWERED = 'why did the governor come';

let readers: Readers;
beforeAll(() => {
  readers = lazyReaders('on', modelsDirectory);
});
afterAll(() => closeReaders(readers));

describe('reading with both models', () => {
  it('reads every near passage, and each of them again where none answers', async () => {
    const { first, close } = await readFor(UNANSWERED, readers);
    expect([first.length, close?.size]).toEqual([3, 3]);
  });

  it('reads no second one again where the first makes sure, and marks what was wrong', async () => {
    const { first, close } = await readFor(HARD, readers);
    expect([first.length, close?.size]).toEqual([3, 1]);
    const [[passage, best] = []] = close ?? [];
    const { start, end } = best?.span ?? { start: 0, end: 0 };
    expect(passage?.candidate.text.slice(start, end) ?? '').toContain('unsafe');
  });

  it('reads nothing again where the first reading is sure', async () => {
    const { first, close } = await readFor(EASY, readers);
    expect([first.length, close?.size]).toEqual([3, 0]);
  });
});

describe('the file in which both models are one', () => {
  it.each(['', 'half of a model'])(
    'is not needed where it is damaged, which is told once: %j',
    async (damaged) => {
      const joined = join(await temporaryFolder(), 'readers.onnx');
      await writeFile(joined, damaged);
      const problems: unknown[] = [];
      const apart = lazyReaders('on', modelsDirectory, { joined, ...tellInto(problems) });
      for (const question of [HARD, HARD]) {
        const { first, close } = await readFor(question, apart);
        expect([first.length, close?.size]).toEqual([3, 1]);
      }
      expect(problems).toEqual([expect.any(JoinedReadersDamagedError)]);
      await closeReaders(apart);
    },
  );
});

describe('with READER=fast', () => {
  it('nothing is read again', async () => {
    const fast = lazyReaders('fast', modelsDirectory);
    const { first, close } = await readFor(HARD, fast);
    expect([first.length, close]).toEqual([3, undefined]);
    await closeReaders(fast);
  });
});

describe('a model that is not there', () => {
  const missing: Reader = lazyReader(() =>
    loadTransformersReader({ model: 'no-such-reader', modelsDirectory }),
  );

  it('leaves what the other one read, and is told', async () => {
    const problems: unknown[] = [];
    const { first, close } = await readFor(HARD, { ...readers, closeReader: missing }, tellInto(problems));
    expect([first.length, close]).toEqual([3, undefined]);
    expect(problems).toEqual([expect.any(ModelUnavailableError)]);
  });

  it('is not missed where the first reading is sure', async () => {
    const problems: unknown[] = [];
    await readFor(EASY, { ...readers, closeReader: missing }, tellInto(problems));
    expect(problems).toEqual([]);
  });

  it('is not missed by the other one', async () => {
    const folder = await temporaryFolder();
    await symlink(join(modelsDirectory, 'pullquote-reader'), join(folder, 'pullquote-reader'), 'junction');
    const alone = lazyReaders('on', folder, { joined: join(folder, 'not-made.onnx') });
    const problems: unknown[] = [];
    const { first, close } = await readFor(HARD, alone, tellInto(problems));
    expect([first.length, close]).toEqual([3, undefined]);
    expect(problems).toEqual([expect.any(ModelUnavailableError)]);
    await closeReaders(alone);
  });

  it('leaves retrieval to answer alone where it is the first', async () => {
    const problems: unknown[] = [];
    const { first, close } = await readFor(HARD, { ...readers, reader: missing }, tellInto(problems));
    expect([first.length, close]).toEqual([0, undefined]);
    expect(problems).toEqual([expect.any(ModelUnavailableError)]);
  });
});

describe('a reader whose model could not be loaded', () => {
  it('is loaded at the next question, when the files are there', async () => {
    let there = false;
    const model = 'pullquote-reader';
    const reader = lazyReader(async () => {
      if (!there) throw new ModelUnavailableError(model, modelsDirectory, undefined);
      return loadTransformersReader({ model, modelsDirectory });
    });
    const before = await readFor(HARD, { reader });
    there = true;
    const after = await readFor(HARD, { reader });
    expect([before.first.length, after.first.length]).toEqual([0, 3]);
    await reader.close();
  });
});
