import { describe, expect, it } from 'vitest';
import type { RecordedAnswer } from '../../../../src/coverage/index.js';
import { askedInVain, groupGaps } from '../../../../src/library/questions/gaps.js';
import type { QuestionLogEntry } from '../../../../src/store/question-log.js';

/** Questions with the same letter in capitals mean the same. */
const vectors = {
  of: async (text: string) => {
    const vector = new Float32Array(26);
    vector[(/[A-Z]/.exec(text)?.[0] ?? 'Z').charCodeAt(0) - 65] = 1;
    return vector;
  },
};

function asked(text: string, day: number, answered = false): QuestionLogEntry {
  const at = `2026-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return { type: 'question', at, text, answered, tookMs: 3 };
}

/** Gaps of entries whose answers are those given. */
function gapsOf(
  entries: readonly QuestionLogEntry[],
  { of }: Pick<typeof vectors, 'of'> = vectors,
  answers: readonly RecordedAnswer[] = [],
) {
  return groupGaps(askedInVain(entries, answers), { of });
}

describe('groupGaps', () => {
  it('leaves out what was answered, and rejections of answers whose question is not kept', async () => {
    const rejection = { type: 'rejection', at: '2026-06-02T00:00:00.000Z', answerId: 'x' } as const;
    expect(await gapsOf([asked('bridge A', 1, true), rejection])).toEqual([]);
  });

  it('leaves out what was asked of some articles alone: others may answer it', async () => {
    const filtered = { ...asked('bridge A', 1), filtered: true } as const;
    expect(await gapsOf([filtered])).toEqual([]);
    expect(await gapsOf([filtered, asked('bridge A', 2)])).toMatchObject([
      { question: 'bridge A', count: 1 },
    ]);
  });

  it('takes together what means the same, the newest wording first, and counts each time', async () => {
    const gaps = await gapsOf([
      asked('old bridge A', 1),
      asked('harbour B', 2),
      asked('cost of the crossing A', 3),
      asked('old bridge A', 4),
    ]);
    expect(gaps).toEqual([
      {
        kind: 'unanswered',
        question: 'old bridge A',
        count: 3,
        lastAsked: '2026-06-04T10:00:00.000Z',
        variants: ['cost of the crossing A'],
      },
      {
        kind: 'unanswered',
        question: 'harbour B',
        count: 1,
        lastAsked: '2026-06-02T10:00:00.000Z',
        variants: [],
      },
    ]);
  });

  it('lists rejected answers as a kind of their own, by their questions', async () => {
    const answer = (id: string, question: string, answered = true): RecordedAnswer => ({
      ...{ id, question, answered, outcome: answered ? 'answered' : 'not-covered', probability: 0.5 },
      ...{ channel: '1', private: false, askedAt: '2026-06-01T10:00:00.000Z', quotes: [] },
    });
    const rejected = (answerId: string, day: number): QuestionLogEntry => ({
      type: 'rejection',
      at: `2026-06-0${day}T12:00:00.000Z`,
      answerId,
    });
    const gaps = await gapsOf(
      [asked('old bridge A', 1), rejected('1', 2), rejected('2', 3), rejected('3', 4), rejected('4', 5)],
      vectors,
      [
        answer('1', 'bridge A'),
        answer('2', 'the bridge A'),
        answer('3', ''),
        answer('4', 'harbour B', false),
      ],
    );
    expect(gaps).toMatchObject([
      { kind: 'rejected', question: 'the bridge A', count: 2, lastAsked: '2026-06-03T12:00:00.000Z' },
      { kind: 'unanswered', question: 'old bridge A', count: 1 },
    ]);
  });

  it('takes the same words for the same question without asking the model', async () => {
    let embedded = 0;
    const counting = {
      of: (text: string) => {
        embedded++;
        return vectors.of(text);
      },
    };
    const gaps = await gapsOf(
      [asked('Who built the bridges?', 1), asked('  who BUILT the\nbridge ', 2)],
      counting,
    );
    expect(gaps).toMatchObject([
      { question: 'who BUILT the bridge', count: 2, variants: ['Who built the bridges?'] },
    ]);
    expect(embedded).toBe(1);
  });

  it('compares the beginning of a pasted text, and lists all of it', async () => {
    const told: string[] = [];
    const listening = {
      of: (text: string) => {
        told.push(text);
        return vectors.of(text);
      },
    };
    const pasted = `what is the bridge A ${'and so on '.repeat(400)}`.trim();
    const gaps = await gapsOf([asked(pasted, 1), asked(`${pasted} again`, 2)], listening);
    expect(gaps).toMatchObject([{ question: `${pasted} again`, count: 2, variants: [pasted] }]);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(pasted.length / 10);
  });

  it('lets others have a turn while it compares', async () => {
    const many = Array.from({ length: 50 }, (_, i) => asked(`matter${i} ${i}`, 2));
    let isGrouped = false;
    const grouping = gapsOf(many).finally(() => {
      isGrouped = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isGrouped).toBe(false);
    await grouping;
  });

  it('still groups by words where there are too many to compare by meaning', async () => {
    const many = Array.from({ length: 1_100 }, (_, i) => asked(`matter${i} ${i}`, 2));
    const distinct = { of: async () => new Float32Array([1, 0]).map((value) => value * 0.5) };
    const gaps = await gapsOf([asked('rare words', 1), asked('words rare', 1), ...many], distinct);
    expect(gaps).toHaveLength(1_101);
    expect(gaps.at(-1)).toMatchObject({ question: 'words rare', count: 2, variants: ['rare words'] });
  });
});
