import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../../embeddings/splitting/paragraphs.js';
import { slice } from '../../../../src/coverage/index.js';

function paragraphsOf(text: string): string[] {
  return splitParagraphs(text, { start: 0, end: text.length }).map((paragraph) => slice(text, paragraph));
}

describe('splitParagraphs', () => {
  test.each([
    ['\n\n'],
    ['\r\n\r\n'],
    ['\r\r'],
    ['\n \t\n'],
    ['\n\n\n\n'],
    ['\u2028\u2028'],
    ['\u2029'],
    ['\n\u00a0\n'],
  ])('parts at %j', (gap) => {
    expect(paragraphsOf(`  One here.${gap}Two there.${gap}`)).toEqual(['One here.', 'Two there.']);
  });

  test('takes each of several short lines without an end mark for one, as lists have them', () => {
    const lines = ['Adults £9', 'Children £4', 'Families £20', 'Open daily 10-5'];
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
    expect(paragraphsOf('The minister said on\nMonday in Rome that\nAll was well.')).toHaveLength(1);
  });

  test('leaves cells of a table that was copied line by line with the row they belong to', () => {
    const rows = ['Tombola\n212\n£318', 'Cake stand\n340\n£455'];
    expect(paragraphsOf(`Stall\n${rows.join('\n')}`)).toEqual(['Stall', ...rows]);
  });

  test.each([' | ', '\t'])('takes each row of a table for one, whose cells %j parts', (edge) => {
    const rows = [
      ['Hexley Leisure Centre', '£5.80', '6.30am-9pm'],
      ['Upton Lido', '£4.00', '10am-6pm, May to September'],
      ['Eastfield School Pool', '£3.50', 'Sat 9am-1pm'],
    ].map((cells) => cells.join(edge));
    expect(paragraphsOf(rows.join('\n'))).toEqual(rows);
  });

  test('takes lines as paragraphs where they are complete', () => {
    const lines = [
      'The council met on Monday.',
      'It voted to close the old bridge, which is unsafe.',
      'Work starts in May.',
    ];
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  test('takes short lines that were ended early as paragraphs', () => {
    const lines = [
      'Bridge to close',
      'Council votes',
      'The council met on Monday and voted to close the old bridge.',
    ];
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  test('joins hard-wrapped prose', () => {
    const text =
      'The council met on Monday. It voted\nto close the old bridge, which the\nReport calls unsafe, for two years.';
    expect(paragraphsOf(text)).toEqual([text]);
  });

  test('joins wrapped text of a script without capitals', () => {
    const text = `${'議会は月曜日に開かれ古い橋を閉じることを'}\n${'決めた。工事は五月に始まり二年かかる見込'}\n${'みだと市長は述べた。'}`;
    expect(paragraphsOf(text)).toEqual([text]);
  });

  test('a stray break in a long line ends no paragraph', () => {
    const text = `${'The gas is burnt with air and other things that are kept at hand for it, '.repeat(2)}such as O\n2 and more. The end.`;
    expect(paragraphsOf(text)).toEqual([text]);
  });

  test('finds nothing in an empty body', () => {
    expect(splitParagraphs('text', { start: 2, end: 2 })).toEqual([]);
  });
});
