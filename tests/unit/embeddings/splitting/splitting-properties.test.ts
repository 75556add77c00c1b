import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../../embeddings/splitting/paragraphs.js';
import { splitPassages } from '../../../../embeddings/splitting/passages.js';
import { splitSentences } from '../../../../embeddings/splitting/sentences.js';
import { questionTerms, terms } from '../../../../embeddings/terms/terms.js';
import type { Span } from '../../../../src/coverage/index.js';

/** Pieces that the rules look at, so that random texts reach them. */
const PIECES =
  '. ! ? … ... 。 ？ । ؟ " “ ” „ « » 「 」 ( ) [1] Mr. U.S. J. a.m. No. 5 The the Abe said, 漢 かな ก é 👨‍👩‍👧 \ud83d \ude00 \u0301 - • 1. : ; , /TASS/ TOKYO'.split(
    ' ',
  );
const GAPS = ['', ' ', '  ', '\n', '\r\n', '\n\n', '\u2028', '\u2029', '\u00a0', '\ufeff'];
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.oneof(
  fc.array(anyUnit, { maxLength: 200 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 300 })
    .map((p) => p.join('')),
);
const textAndRange = anyText.chain((text) =>
  fc
    .tuple(fc.constant(text), fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([t, a, b]) => ({ text: t, within: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

function expectOrdered(text: string, within: Span, spans: readonly Span[]) {
  let from = within.start;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    const cut = text.slice(start, end);
    expect(cut).toBe(cut.trim());
    from = end;
  }
  expect(from).toBeLessThanOrEqual(within.end);
}

/** What stands between the spans of a range. */
function leftOut(text: string, within: Span, spans: readonly Span[]): string {
  let from = within.start;
  let rest = '';
  for (const span of spans) {
    rest += text.slice(from, span.start);
    from = span.end;
  }
  return rest + text.slice(from, within.end);
}

describe('for any text and range', () => {
  test.each([
    ['sentences', splitSentences],
    ['paragraphs', splitParagraphs],
  ])('%s are trimmed, in order, and leave out white space only', (_, split) => {
    fc.assert(
      fc.property(textAndRange, ({ text, within }) => {
        const spans = split(text, within);
        expectOrdered(text, within, spans);
        expect(leftOut(text, within, spans)).toMatch(/^[\s\p{White_Space}]*$/u);
        expect(split(text, within)).toEqual(spans);
      }),
      { numRuns: 500 },
    );
  });

  test('passages are in order and tiled by their sentences, leaving out nothing that can be read', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, within }) => {
        const passages = splitPassages(text, within);
        expectOrdered(text, within, passages);
        for (const passage of passages) {
          expectOrdered(text, passage, passage.sentences);
          expect(passage.sentences[0]?.start).toBe(passage.start);
          expect(passage.sentences.at(-1)?.end).toBe(passage.end);
        }
        const sentences = passages.flatMap((passage) => passage.sentences);
        expect(leftOut(text, within, sentences)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('terms are never empty, and what a question asks is among what the same text says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = terms(text);
        expect(said).not.toContain('');
        for (const term of questionTerms(text)) expect(said).toContain(term);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile input ends in reasonable time', () => {
  const REPEATED = [
    ' ',
    '.',
    '"',
    '“',
    '„“',
    '\n',
    '\r',
    'a',
    'a.',
    'A. ',
    '. ',
    '."',
    '.)',
    '(',
    "a'",
    'a-',
    '1,',
    '1. ',
    '- x\n',
    '• ',
    'Mr. ',
    '。',
    '\u0301',
    '\ud800',
    '😀',
    ':1',
    '[1]',
    'ก',
    '/A',
  ];
  test.each(REPEATED)('%j a hundred thousand times', (unit) => {
    const text = `Ab ${unit.repeat(100_000)} cd`;
    const whole = { start: 0, end: text.length };
    const passages = splitPassages(text, whole);
    expect(passages.at(0)?.start).toBe(0);
    expect(passages.at(-1)?.end).toBe(text.length);
    expect(terms(text).length).toBeGreaterThan(0);
  });
});
