import { describe, expect, it } from 'vitest';
import { periodStart, summariseActivity } from '../../../../src/library/questions/activity.js';
import type { QuestionLogEntry } from '../../../../src/store/question-log.js';

const NOW = new Date('2026-06-30T23:30:00Z');

function asked(day: string, answered: boolean, tookMs = 10): QuestionLogEntry {
  return { type: 'question', at: `2026-06-${day}T12:00:00.000Z`, text: 'x', answered, tookMs };
}

describe('summariseActivity', () => {
  it('has every day of the period, also those without a question', () => {
    const { days } = summariseActivity([asked('29', true), asked('29', false)], 3, NOW);
    expect(days).toEqual([
      { day: '2026-06-28', asked: 0, answered: 0 },
      { day: '2026-06-29', asked: 2, answered: 1 },
      { day: '2026-06-30', asked: 0, answered: 0 },
    ]);
  });

  it('counts questions, answers and rejections', () => {
    const rejection = { type: 'rejection', at: '2026-06-30T00:00:00.000Z', answerId: 'x' } as const;
    const activity = summariseActivity([asked('30', true), rejection, asked('30', false)], 1, NOW);
    expect(activity).toMatchObject({ asked: 2, answered: 1, rejected: 1 });
  });

  it('takes latency at the nearest rank', () => {
    const entries = Array.from({ length: 20 }, (_, i) => asked('30', true, 20 - i));
    expect(summariseActivity(entries, 1, NOW).latency).toEqual({ median: 10, p95: 19 });
    expect(summariseActivity([asked('30', true, 7)], 1, NOW).latency).toEqual({ median: 7, p95: 7 });
    expect(summariseActivity([], 1, NOW).latency).toBeUndefined();
  });

  it('begins at midnight UTC of the first day', () => {
    expect(periodStart(1, NOW)).toBe('2026-06-30T00:00:00.000Z');
    expect(periodStart(30, NOW)).toBe('2026-06-01T00:00:00.000Z');
  });
});
