import { describe, expect, test } from 'vitest';
import {
  MAX_PASSAGE_WORDS,
  MIN_PASSAGE_WORDS,
  splitPassages,
} from '../../../../embeddings/splitting/passages.js';
import { countWords } from '../../../../embeddings/splitting/words.js';
import { slice } from '../../../../src/coverage/index.js';

const sentence = (words: number) => `Word${' word'.repeat(words - 1)}.`;
const paragraph = (...sentences: number[]) => sentences.map(sentence).join(' ');

function passagesOf(text: string) {
  return splitPassages(text, { start: 0, end: text.length });
}
function lengthsOf(text: string): number[] {
  return passagesOf(text).map((passage) => countWords(text, passage));
}

/** A story in the manner of a news agency, with its section line, headline and dateline. */
const STORY = [
  'World news',
  "Harbour city says minister's trip helped trade",
  'OSAKA, June 28. /TASS/. Trade between the two ports has grown since Mr. A. B. Orlov’s trip to Osaka in Dec. 2015, the mayor said at a dinner. Both cities run a joint office.',
  '"The office, the ferry line and the school have all grown," the mayor said.',
].join('\n\n');

describe('splitPassages', () => {
  test('keeps the sentences of an agency story, the dateline with the first one', () => {
    const sentences = passagesOf(STORY).flatMap((passage) =>
      passage.sentences.map((span) => slice(STORY, span)),
    );
    expect(sentences).toEqual([
      'World news',
      "Harbour city says minister's trip helped trade",
      'OSAKA, June 28. /TASS/. Trade between the two ports has grown since Mr. A. B. Orlov’s trip to Osaka in Dec. 2015, the mayor said at a dinner.',
      'Both cities run a joint office.',
      '"The office, the ferry line and the school have all grown," the mayor said.',
    ]);
  });

  test('starts and ends with its first and last sentence', () => {
    const text = `  ${STORY}\n\n`;
    const passages = passagesOf(text);
    expect(passages.map(({ start, end }) => ({ start, end }))).toEqual(
      passages.map(({ sentences }) => ({ start: sentences[0]?.start, end: sentences.at(-1)?.end })),
    );
    expect(passages).not.toEqual([]);
  });

  test('merges neighbouring short paragraphs at their edges', () => {
    const text = Array.from({ length: 8 }, () => paragraph(20, 20)).join('\n\n');
    const lengths = lengthsOf(text);
    expect(lengths.reduce((words, length) => words + length, 0)).toBe(8 * 40);
    for (const length of lengths) {
      expect(length).toBeGreaterThanOrEqual(MIN_PASSAGE_WORDS);
      expect(length % 40).toBe(0);
    }
  });

  test('keeps a paragraph of 200 words whole', () => {
    expect(lengthsOf(paragraph(50, 50, 50, 50))).toEqual([200]);
  });

  test('cuts a longer one into balanced parts', () => {
    expect(lengthsOf(paragraph(...Array.from({ length: 21 }, () => 10)))).toEqual([110, 100]);
  });

  test('leaves no tiny tail', () => {
    const text = [paragraph(60, 60), paragraph(60, 60), paragraph(10)].join('\n\n');
    expect(lengthsOf(text)).toEqual([120, 130]);
  });

  test('a single sentence beyond the limit is a passage of its own', () => {
    expect(lengthsOf(paragraph(100, 230, 100))).toEqual([100, 230, 100]);
  });

  test('keeps a heading with what stands below it', () => {
    const text = [paragraph(65, 65), 'What comes next', paragraph(65, 65)].join('\n\n');
    expect(passagesOf(text).map((passage) => passage.sentences.length)).toEqual([2, 3]);
  });

  test('measures languages without spaces too', () => {
    const text = '議会は月曜日に古い橋を閉じることを決めた。'.repeat(60);
    const lengths = lengthsOf(text);
    expect(lengths.length).toBeGreaterThan(2);
    for (const length of lengths) expect(length).toBeLessThanOrEqual(MAX_PASSAGE_WORDS);
  });

  test('makes nothing of marks without a letter or figure', () => {
    expect(passagesOf('***\n\n--- \n\n…')).toEqual([]);
  });
});
