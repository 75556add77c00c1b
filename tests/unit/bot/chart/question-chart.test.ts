import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../../src/bot/chart/draw-png.js';
import {
  ANSWERED_COLOUR,
  CHART_HEIGHT,
  CHART_WIDTH,
  questionChart,
  UNANSWERED_COLOUR,
} from '../../../../src/bot/chart/question-chart.js';
import { LANGUAGES } from '../../../../src/coverage/index.js';

function days(...counts: readonly (readonly [asked: number, answered: number])[]) {
  return counts.map(([asked, answered], i) => ({ day: `2026-06-0${i + 1}`, asked, answered }));
}

/** Heights of the bars of one colour, from left to right. */
function heights(svg: string, colour: string): number[] {
  return [...svg.matchAll(/height="([\d.]+)" fill="(#\w+)"/g)].flatMap(([, height, fill]) =>
    fill === colour ? Number(height) : [],
  );
}

describe('the chart of questions', () => {
  it('has bars as high as the questions of their days, split by whether they were answered', () => {
    const svg = questionChart(days([4, 2], [0, 0], [8, 8]), 'en');
    const [first = 0, last = 0] = heights(svg, ANSWERED_COLOUR);
    expect(last).toBeCloseTo(4 * first, 1);
    const [unanswered = 0] = heights(svg, UNANSWERED_COLOUR);
    expect(unanswered).toBeCloseTo(first, 1);
    expect(heights(svg, UNANSWERED_COLOUR)).toHaveLength(1);
  });

  it('needs no font: it has no text', () => {
    expect(questionChart(days([1_234, 5]), 'en')).not.toContain('<text');
  });

  it.each(LANGUAGES)(
    'is drawn in %s, also of days without questions and of a whole year',
    async (language) => {
      const year = Array.from({ length: 365 }, (_, i) => ({
        day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
        asked: i * 1_000,
        answered: i,
      }));
      for (const some of [days([0, 0]), year]) {
        const png = Buffer.from(await drawPng(questionChart(some, language)));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CHART_WIDTH, CHART_HEIGHT]);
      }
    },
  );
});
