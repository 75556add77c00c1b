import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsCsv } from '../../../src/bot/render/gaps-csv.js';
import { hostileText } from '../../support/hostile-text.js';

const columns = ['Question', 'Count', 'Last', 'Others', 'Kind'] as const;
const kinds = { unanswered: 'no answer', rejected: 'rejected' };
const kind = 'unanswered';
const at = '2026-06-01T10:00:00.000Z';

/** Cells of a CSV in which every cell is quoted. */
function cells(csv: string): string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

describe('gaps as CSV', () => {
  it('begins with a mark of UTF-8 and the names of the columns', () => {
    expect(gapsCsv([], columns, kinds)).toBe('\uFEFF"Question","Count","Last","Others","Kind"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '  =cmd|calc', '\u200B=1', '＝1+1', '|x'])(
    'makes %j a text',
    (question) => {
      const gap = { kind, question, count: 1, lastAsked: at, variants: [] } as const;
      const [, , , , , cell] = cells(gapsCsv([gap], columns, kinds));
      expect(cell).toBe(`'${question}`);
    },
  );

  it('gives back any text, and begins no line with a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), ([question = '', ...variants]) => {
        const csv = gapsCsv([{ kind, question, count: 7, lastAsked: at, variants }], columns, kinds);
        const [shown = '', count, lastAsked, others = '', last] = cells(csv).slice(5);
        expect([count, lastAsked, last]).toEqual(['7', at, 'no answer']);
        const unsafe = (text: string) => text.split('\n').some((line) => /^\s*[=+\-@|%]/.test(line));
        expect(unsafe(shown)).toBe(false);
        expect(unsafe(others)).toBe(false);
        const folded = (text: string) => text.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n').replace(/^'/gm, '');
        expect(folded(shown)).toBe(folded(question));
      }),
    );
  });
});
