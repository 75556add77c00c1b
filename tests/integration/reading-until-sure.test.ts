import { describe, expect, it } from 'vitest';
import type { PassageReading, Reader } from '../../embeddings/reader.js';
import { rankingOf, readFor, tellInto } from '../support/read-for.js';

const QUESTION = 'what was wrong with the bridge';

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

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

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
    readFor(QUESTION, { reader: stub(quiet), closeReader: stub(quiet, has) }, {}, many);

  it('further passages of the same articles are read, and all of these again', async () => {
    const { first, further, close } = await readMany(() => -2);
    expect([first.length, further?.size, close?.size]).toEqual([4, 5, 9]);
    const articles = [...(further?.keys() ?? [])].map(({ candidate }) => candidate.article.id);
    expect(new Set(articles)).toEqual(new Set(['a1', 'a3']));
  });

  it('no further ones are where it finds one, of which it is not sure', async () => {
    const { first, further, close } = await readMany((n) => (n === 2 ? 1 : -2));
    expect([first.length, further, close?.size]).toEqual([4, undefined, 2]);
  });

  it('it stops at a further one of which it is sure', async () => {
    const { first, further, close } = await readMany((n) => (n === 3 ? 4 : -2));
    expect([first.length, further?.size, close?.size]).toEqual([4, 5, 3]);
  });

  it('passages of these articles that retrieval did not find are read as well', async () => {
    const asked: string[][] = [];
    const [unfound] = rankingOf(QUESTION, [{ id: 'a2', sentences: [['It was rotten.', 0.1]] }]).passages;
    if (!unfound) throw new Error('there is one passage');
    const othersOf = async (articles: ReadonlySet<string>) => {
      asked.push([...articles].sort());
      return [unfound];
    };
    const reader = { reader: stub(quiet), closeReader: stub(quiet, () => -2) };
    const { further, close } = await readFor(QUESTION, reader, { othersOf }, many);
    expect(asked).toEqual([['a0', 'a1', 'a2', 'a3']]);
    expect([further?.has(unfound), close?.has(unfound)]).toEqual([true, true]);
  });

  it('what is read before time is up counts', async () => {
    const closeReader = stub(
      (number) => (number === 3 ? wait(300) : undefined),
      () => -2,
    );
    const late = { reader: stub(quiet), closeReader };
    const { further, close } = await readFor(QUESTION, late, { budgetMs: 250 }, many);
    expect([further?.size, close?.size]).toEqual([5, 3]);
  });

  it('what was read before counts where it breaks', async () => {
    const problems: unknown[] = [];
    const breaks = new Error('the model is gone');
    const onRead = (number: number) => {
      if (number === 4) throw breaks;
    };
    const reader = { reader: stub(quiet), closeReader: stub(onRead, () => -2) };
    const { first, further, close } = await readFor(QUESTION, reader, tellInto(problems), many);
    expect([first.length, further?.size, close?.size]).toEqual([4, 5, 3]);
    expect(problems).toEqual([breaks]);
  });
});

describe('a reader that is slow or breaks', () => {
  const slow = () => stub(() => wait(20));
  const quick = () => stub(() => {});

  it('counts for what it read until time was up', async () => {
    const late = { reader: slow(), closeReader: quick() };
    const { first, close } = await readFor(QUESTION, late, { budgetMs: 10 });
    expect([first.length, close]).toEqual([1, undefined]);
  });

  it('counts for nothing where it should read again and time is up before the second passage', async () => {
    const late = { reader: quick(), closeReader: stub((n) => (n === 1 ? wait(150) : undefined)) };
    const { first, close } = await readFor(QUESTION, late, { budgetMs: 100 });
    expect([first.length, close]).toEqual([3, undefined]);
  });

  it('counts for nothing where it breaks on the way, and is told', async () => {
    const problems: unknown[] = [];
    const broken = stub((n) => {
      if (n === 2) throw new Error('the model is gone');
    });
    const { first, close } = await readFor(QUESTION, { reader: broken }, tellInto(problems));
    expect([first.length, close]).toEqual([0, undefined]);
    expect(problems).toEqual([new Error('the model is gone')]);
  });
});
