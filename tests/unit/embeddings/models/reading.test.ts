import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../embeddings/models/read-span.js';
import { WordTokenizer } from '../../../../embeddings/models/word-tokens.js';

/** A tokenizer of two characters a token, enough to see what is tied to what. */
const tokenizer = new WordTokenizer((word) => (word.match(/.{1,2}/gsu) ?? []).map((piece) => piece.length));

const passage = {
  text: 'The bridge is closed. It reopens in May 2019.',
  sentences: [
    { start: 0, end: 21 },
    { start: 22, end: 45 },
  ],
};

/** Logits that are low but where the given words start and end the answer. */
function logits(from: string, to: string) {
  const words = tokenizer.tokenise(passage.text);
  const owners = words.flatMap((word) => word.tokens.map(() => passage.text.slice(word.start, word.end)));
  const start = new Float32Array(owners.length + 1).fill(-5);
  const end = new Float32Array(owners.length + 1).fill(-5);
  start[1 + owners.indexOf(from)] = 5;
  end[1 + owners.lastIndexOf(to)] = 5;
  return { words, logits: { start, end, has: 2 } };
}

describe('a reading', () => {
  it('points at the words that answer, and at the sentence they stand in', () => {
    const { words, logits: given } = logits('May', '2019');
    const reading = readingOf(given, words, passage);
    expect(passage.text.slice(reading.span?.start, reading.span?.end)).toBe('May 2019');
    expect(reading.gap).toBe(20);
    const [first = 0, second = 0] = reading.sentenceLogMass;
    expect(second).toBeGreaterThan(-0.1);
    expect(first).toBeLessThan(-5);
  });

  it('points at the best words of each sentence, wherever the best of all stand', () => {
    const { words, logits: given } = logits('May', '2019');
    given.start[2] = 1;
    given.end[3] = 1;
    const { sentenceSpans } = readingOf(given, words, passage);
    const shown = sentenceSpans.map((span) => span && passage.text.slice(span.start, span.end));
    expect(shown[1]).toBe('May 2019');
    expect('The bridge is closed.').toContain(shown[0]);
    expect(shown[0]).not.toBe('');
  });

  it('is less sure of words where others of the sentence score as well, and as sure of the sentence', () => {
    const { words, logits: alone } = logits('May', '2019');
    const rival = logits('2019', '2019').logits;
    const both = { ...alone, start: alone.start.map((score, i) => Math.max(score, rival.start[i] ?? 0)) };
    const [sure, torn] = [alone, both].map((given) => readingOf(given, words, passage));
    expect(sure?.spanLogMass[1]).toBeGreaterThan(-0.1);
    expect(torn?.spanLogMass[1]).toBeCloseTo(Math.log(0.5) / 2, 1);
    expect(torn?.sentenceLogMass[1]).toBeGreaterThan(-0.1);
  });

  it('says by its gap that the passage does not answer, where [CLS] scores best', () => {
    const { words, logits: given } = logits('May', '2019');
    given.start[0] = 20;
    given.end[0] = 20;
    expect(readingOf(given, words, passage).gap).toBeLessThan(0);
  });

  it('has no span in a passage without tokens', () => {
    const nothing = { start: new Float32Array(1), end: new Float32Array(1), has: 0 };
    const reading = readingOf(nothing, [], { text: '\u200b', sentences: [{ start: 0, end: 1 }] });
    expect(reading.span).toBeUndefined();
    expect(reading.sentenceSpans).toEqual([undefined]);
    expect(reading.sentenceLogMass).toEqual([-20]);
  });
});

describe('tokens of words', () => {
  it('are tied to the characters they came from, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenizer.tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
