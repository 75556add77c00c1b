import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JoinedReadersDamagedError, ModelUnavailableError } from '../../embeddings/errors.js';
import { lazyReader } from '../../embeddings/models/lazy-reader.js';
import { loadTransformersReader } from '../../embeddings/models/transformers-reader.js';
import type { PassageReading, Reader } from '../../embeddings/reader.js';
import { questionTerms } from '../../embeddings/terms/terms.js';
import { rankRetrieval } from '../../src/answering/ranking/rank-passages.js';
import { type ReadingOptions, readUntilSure } from '../../src/library/asking/read-passages.js';
import { loadAnsweringModel } from '../../src/library/models/load-answering-model.js';
import { closeReaders, lazyReaders, type Readers } from '../../src/library/models/readers.js';
import { packageRoot } from '../../src/package-root.js';
import { answeringParts } from '../support/answering-parts.js';
import { retrieved } from '../support/retrieved.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const modelsDirectory = join(packageRoot(), 'models');
/** Asks in the words of the passage that answers. */
const EASY = 'who opened the bridge';
/** Asks in other words. */
const HARD = 'what was wrong with the bridge';
/** Asks what none of them says. */
const UNANSWERED = 'why did the governor come';

const PASSAGES: Parameters<typeof retrieved>[1] = [
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
];

async function readFor(
  question: string,
  readers: Readers,
  options: ReadingOptions = {},
  passages: readonly (typeof PASSAGES)[number][] = PASSAGES,
) {
  const ranking = rankRetrieval(questionTerms(question), retrieved(question, [...passages]));
  // How sure these readers are is told by the model that was fitted to them.
  const model = await loadAnsweringModel(modelsDirectory);
  const parts = { ...answeringParts(question, ranking), model };
  return readUntilSure(question, ranking, readers, parts, options);
}

const tellInto = (problems: unknown[]): ReadingOptions => ({
  onProblem: (problem) => {
    problems.push(problem);
  },
});

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

/**
 * Finds the same everywhere: nothing that makes sure.
 * @param onRead what happens when a passage is read, by its number from 1
 * @param has log-odds that a passage answers, by its number
 */
function stub(
  onRead: (number: number) => Promise<void> | void,
  has: (number: number) => number = () => 0,
): Reader {
  let number = 0;
  return {
    load: async () => {},
    read: async (_, passages) => {
      number++;
      await onRead(number);
      return passages.map(
        (): PassageReading => ({
          has: has(number),
          gap: 0,
          sentenceSpans: [undefined, undefined],
          sentenceLogMass: [-1, -1],
          spanLogMass: [-1, -1],
        }),
      );
    },
    close: async () => {},
  };
}

describe('where the close reader finds no answer', () => {
  /** Four passages that are near, one of each article; then, turn about, further ones of other articles and of these. */
  const many = Array.from({ length: 14 }, (_, i) => ({
    id: i < 4 || i % 2 === 1 ? `a${i % 4}` : `b${i}`,
    sentences: [
      [`The bridge was closed ${i} times.`, i < 4 ? 0.6 : 0.2],
      ['It rained.', 0.1],
    ] satisfies [string, number][],
  }));
  const quiet = () => {};
  const readMany = (has: (number: number) => number) =>
    readFor(HARD, { reader: stub(quiet), closeReader: stub(quiet, has) }, {}, many);

  it('further passages of the same articles are read, and two more of all again', async () => {
    const { first, further, close } = await readMany(() => -2);
    expect([first.length, further?.size, close?.size]).toEqual([4, 4, 4]);
    const articles = [...(further?.keys() ?? [])].map(({ candidate }) => candidate.article.id);
    expect(new Set(articles)).toEqual(new Set(['a1', 'a3']));
  });

  it('no further ones are where it finds one, of which it is not sure', async () => {
    const { first, further, close } = await readMany((n) => (n === 2 ? 1 : -2));
    expect([first.length, further, close?.size]).toEqual([4, undefined, 2]);
  });

  it('it stops at a further one of which it is sure', async () => {
    const { first, further, close } = await readMany((n) => (n === 3 ? 4 : -2));
    expect([first.length, further?.size, close?.size]).toEqual([4, 4, 3]);
  });

  it('what was read before counts where it breaks', async () => {
    const problems: unknown[] = [];
    const breaks = new Error('the model is gone');
    const onRead = (number: number) => {
      if (number === 4) throw breaks;
    };
    const reader = { reader: stub(quiet), closeReader: stub(onRead, () => -2) };
    const { first, further, close } = await readFor(HARD, reader, tellInto(problems), many);
    expect([first.length, further, close?.size]).toEqual([4, undefined, 2]);
    expect(problems).toEqual([breaks]);
  });
});

describe('a reader that is slow or breaks', () => {
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const slow = () => stub(() => wait(20));
  const quick = () => stub(() => {});

  it('counts for what it read until time was up', async () => {
    const late = { reader: slow(), closeReader: quick() };
    const { first, close } = await readFor(HARD, late, { budgetMs: 10 });
    expect([first.length, close]).toEqual([1, undefined]);
  });

  it('counts for nothing where it should read again and time is up before the second passage', async () => {
    const late = { reader: quick(), closeReader: stub((n) => (n === 1 ? wait(150) : undefined)) };
    const { first, close } = await readFor(HARD, late, { budgetMs: 100 });
    expect([first.length, close]).toEqual([3, undefined]);
  });

  it('counts for nothing where it breaks on the way, and is told', async () => {
    const problems: unknown[] = [];
    const broken = stub((n) => {
      if (n === 2) throw new Error('the model is gone');
    });
    const { first, close } = await readFor(HARD, { reader: broken }, tellInto(problems));
    expect([first.length, close]).toEqual([0, undefined]);
    expect(problems).toEqual([new Error('the model is gone')]);
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
