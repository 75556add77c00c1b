import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsCsv } from '../../../../src/bot/render/gaps-csv.js';
import type { Gap } from '../../../../src/coverage/index.js';
import { hostileText } from '../../../support/hostile-text.js';

const columns = ['Question', 'Count', 'Last', 'Others', 'Kind'] as const;
const names = { columns, kinds: { unanswered: 'no answer', rejected: 'rejected' } };
/** Bytes that no file of these tests has. */
const AMPLE = 1_000_000;
const kind = 'unanswered';
const at = '2026-06-01T10:00:00.000Z';

/** Cells of a CSV in which every cell is quoted. */
function cells(csv: string): string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

function textOf(gaps: readonly Gap[]): string {
  return gapsCsv(gaps, names, AMPLE).bytes.toString('utf8');
}

describe('gaps as CSV', () => {
  it('begins with a mark of UTF-8 and the names of the columns', () => {
    expect(textOf([])).toBe('\uFEFF"Question","Count","Last","Others","Kind"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '  =cmd|calc', '\u200B=1', '＝1+1', '|x'])(
    'makes %j a text',
    (question) => {
      const gap = { kind, question, count: 1, lastAsked: at, variants: [] } as const;
      const [, , , , , cell] = cells(textOf([gap]));
      expect(cell).toBe(`'${question}`);
    },
  );

  it('holds the newest gaps that fit into a file, and counts the others', () => {
    const gap = (question: string, variants: readonly string[] = []): Gap => {
      return { kind, question, count: 1, lastAsked: at, variants };
    };
    const gaps = [
      gap('newest, für'),
      gap('in many wordings', ['w'.repeat(5_000)]),
      gap('older'),
      gap('oldest'),
    ];
    const whole = textOf([gap('newest, für'), gap('older')]);
    const limit = Buffer.byteLength(whole);
    const { bytes, leftOut } = gapsCsv(gaps, names, limit);
    expect(bytes.toString('utf8')).toBe(whole);
    expect(leftOut).toBe(2);
    expect(gapsCsv(gaps, names, limit - 1)).toMatchObject({ leftOut: 3 });
    expect(gapsCsv(gaps, names, AMPLE)).toMatchObject({ leftOut: 0 });
  });

  it('gives back any text, and begins no line with a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), ([question = '', ...variants]) => {
        const csv = textOf([{ kind, question, count: 7, lastAsked: at, variants }]);
        const [shown = '', count, lastAsked, others = '', last] = cells(csv).slice(5);
        expect([count, lastAsked, last]).toEqual(['7', at, 'no answer']);
        const unsafe = (text: string) => text.split('\n').some((line) => /^\s*[=+\-@|%]/.test(line));
        expect(unsafe(shown)).toBe(false);
        expect(unsafe(others)).toBe(false);
        const folded = (text: string) => text.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n').replace(/^'/gm, '');
        // UTF-8 has no half characters.
        const written = Buffer.from(question).toString('utf8');
        expect(folded(shown)).toBe(folded(written));
      }),
    );
  });
});
