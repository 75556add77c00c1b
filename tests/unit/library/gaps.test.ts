import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../../src/library/gaps.js';
import type { QuestionLogEntry } from '../../../src/store/question-log.js';

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

describe('groupGaps', () => {
  it('leaves out what was answered, and rejections', async () => {
    const rejection = { type: 'rejection', at: '2026-06-02T00:00:00.000Z', answerId: 'x' } as const;
    expect(await groupGaps([asked('bridge A', 1, true), rejection], vectors)).toEqual([]);
  });

  it('takes together what means the same, the newest wording first, and counts each time', async () => {
    const gaps = await groupGaps(
      [
        asked('old bridge A', 1),
        asked('harbour B', 2),
        asked('cost of the crossing A', 3),
        asked('old bridge A', 4),
      ],
      vectors,
    );
    expect(gaps).toEqual([
      {
        question: 'old bridge A',
        count: 3,
        lastAsked: '2026-06-04T10:00:00.000Z',
        variants: ['cost of the crossing A'],
      },
      { question: 'harbour B', count: 1, lastAsked: '2026-06-02T10:00:00.000Z', variants: [] },
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
    const gaps = await groupGaps(
      [asked('Who built the bridges?', 1), asked('  who BUILT the\nbridge ', 2)],
      counting,
    );
    expect(gaps).toMatchObject([
      { question: 'who BUILT the bridge', count: 2, variants: ['Who built the bridges?'] },
    ]);
    expect(embedded).toBe(1);
  });

  it('still groups by words where there are too many to compare by meaning', async () => {
    const many = Array.from({ length: 1_100 }, (_, i) => asked(`matter${i} ${i}`, 2));
    const distinct = { of: async () => new Float32Array([1, 0]).map((value) => value * 0.5) };
    const gaps = await groupGaps([asked('rare words', 1), asked('words rare', 1), ...many], distinct);
    expect(gaps).toHaveLength(1_101);
    expect(gaps.at(-1)).toMatchObject({ question: 'words rare', count: 2, variants: ['rare words'] });
  });
});
