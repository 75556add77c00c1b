import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine, wrapMarked } from '../../../src/cli/terminal-text.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(' ', '\u00a0', '\t', '\n', 'word', '日本語', '\u001b[31m', '👩‍👩‍👧', '\ud83d'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);

/** Marks that stand in no text. */
const mark = (text: string) => `\u{f0000}${text}\u{f0001}`;
const withoutMarks = (text: string) => text.replace(/[\u{f0000}\u{f0001}]/gu, '');

describe('text from outside', () => {
  it.each([
    ['\u001b[2Jgone', '\ufffd[2Jgone'],
    ['a\u0007b\u009bc\u007f', 'a\ufffdb\ufffdc\ufffd'],
    ['one\r\ntwo\tthree', 'one\ntwo three'],
    ['over\rwritten', 'over\ufffdwritten'],
  ])('%j cannot steer the terminal', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('turns nothing round that stands beside it on a line', () => {
    expect(printableLine('\u202egnp.exe\u202c \u2067by Abe')).toBe('gnp.exe by Abe');
  });

  it('holds no control character but line breaks, and on one line not even these', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(/[^\P{Cc}\n]/u);
        expect(printableLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('wrapping', () => {
  it('breaks at spaces and marks line by line', () => {
    const parts = [
      { text: 'one two ', marked: false },
      { text: 'three four five', marked: true },
      { text: ' six', marked: false },
    ];
    expect(wrapMarked(parts, 10, (text) => `*${text}*`)).toEqual(['one two', '*three four*', '*five* six']);
  });

  it('keeps a word that is longer than a line in one piece', () => {
    expect(wrapMarked([{ text: 'a https://example.com/long b', marked: false }], 8, mark)).toEqual([
      'a',
      'https://example.com/long',
      'b',
    ]);
  });

  it('breaks Japanese, two columns a character, and never before a full stop or after a bracket', () => {
    const text = '市の担当者は「橋は金曜日に再開する。」と述べた。';
    const lines = wrapMarked([{ text, marked: false }], 14, mark);
    expect(lines).toEqual(['市の担当者は', '「橋は金曜日に', '再開する。」と', '述べた。']);
    expect(wrapMarked([{ text: 'Évora 橋の再開', marked: true }], 10, (one) => `*${one}*`)).toEqual([
      '*Évora 橋の*',
      '*再開*',
    ]);
  });

  it('keeps every character but spaces, in order, for any text and width', () => {
    const parts = fc.array(fc.record({ text: anyText, marked: fc.boolean() }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 60 }), (given, width) => {
        const lines = wrapMarked(given, width, mark);
        const ink = (text: string) => text.replace(/\s+/gu, '');
        expect(ink(withoutMarks(lines.join('\n')))).toBe(ink(given.map(({ text }) => text).join('')));
        const marked = [...lines.join('\n').matchAll(/\u{f0000}([^\u{f0001}]*)\u{f0001}/gu)].map(
          (match) => match[1],
        );
        expect(ink(marked.join(''))).toBe(
          ink(
            given
              .filter((part) => part.marked)
              .map(({ text }) => text)
              .join(''),
          ),
        );
      }),
    );
  });

  it('makes no line wider than asked for, save for a single longer word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }), (words) => {
        for (const line of wrapMarked([{ text: words.join(' '), marked: false }], 20, mark)) {
          expect(line.length).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
