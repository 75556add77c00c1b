import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionParts } from '../../../../src/answering/question/parts.js';
import { understand } from '../../../../src/answering/question/understand.js';

const understoodAs = (text: string) => questionParts(text).map((part) => part.text);

describe('two questions in one', () => {
  it.each([
    [
      'When did Abe visit Russia and what did he say there?',
      ['When did Abe visit Russia?', 'Abe visit Russia, what did he say there?'],
    ],
    ['Who won the cup, and by how much?', ['Who won the cup?', 'by how much won the cup?']],
    ['who won the cup and by how much', ['who won the cup?', 'by how much won the cup?']],
    [
      'Where is the mill? How much does a ticket to Springfield cost?',
      ['Where is the mill?', 'How much does a ticket to Springfield cost?'],
    ],
    ['Who owns the mill? Why did it close?', ['Who owns the mill?', 'owns mill, Why did it close?']],
    ['Why did the mill close; who bought it?', ['Why did the mill close?', 'mill close, who bought it?']],
    [
      'who won the Tallow election, what was the turnout, and when was the recount',
      [
        'who won the Tallow election?',
        'won Tallow election, what was the turnout',
        'won Tallow election, when was the recount',
      ],
    ],
    [
      'who built the Tallow tower, how tall is the Tallow tower, and when did Tallow sell it',
      ['who built the Tallow tower?', 'how tall is the Tallow tower', 'built tower, when did Tallow sell it'],
    ],
    ['When did Abe meet Putin and where?', ['When did Abe meet Putin?', 'where did Abe meet Putin?']],
    ['how many people died and why', ['how many people died?', 'why people died?']],
    [
      'When did the Halden dam collapse and how many people died?',
      ['When did the Halden dam collapse?', 'Halden dam collapse, how many people died?'],
    ],
    [
      'When did the Halden dam collapse and who is the mayor of Tind?',
      ['When did the Halden dam collapse?', 'who is the mayor of Tind?'],
    ],
    ['Who bought Kestrel and for how much?', ['Who bought Kestrel?', 'for how much bought Kestrel?']],
    [
      'Who bought Kestrel, for how much, and when?',
      ['Who bought Kestrel?', 'for how much bought Kestrel?', 'when bought Kestrel?'],
    ],
    ['Did the mill close and why?', ['Did the mill close?', 'why did the mill close?']],
    [
      'how many people died and where did the flood begin',
      ['how many people died?', 'where did the flood begin'],
    ],
  ])('“%s”', (text, parts) => {
    expect(understoodAs(text)).toEqual(parts);
  });

  it('keeps the words in which each was asked', () => {
    expect(questionParts('when did Lang resign and who succeeded him?').map(({ asked }) => asked)).toEqual([
      'when did Lang resign?',
      'who succeeded him?',
    ]);
  });

  it('leaves each part readable by itself', () => {
    const [, second = ''] = understoodAs('Who founded the mill and when was it sold?');
    expect(understand(second).kind).toBe('time');
  });

  it.each([
    'What did Abe and Putin agree on?',
    'How did Ada and Brown meet?',
    'What is the difference between what he said and what he did?',
    'When did talks between Abe and Putin begin?',
    'Who are the King and who is the Queen consort of both realms?',
    'What happened when Abe left and why he came back is known?',
    'What and when did he eat?',
    'What year and where was the mill built?',
    'What decides which half is wet and which is dry?',
    'Who are the players who are tall, but who have small feet?',
    'Who wrote Pride and Prejudice?',
    'Why did Abe visit Russia and Japan?',
    'Who said what and to whom?',
    'Abe visited Russia. When was that?',
    'mill price and date',
    'Is it true? I read it in the paper.',
    'when did the minister who resigned and whom nobody missed come back',
    '',
  ])('stays one: “%s”', (text) => {
    expect(understoodAs(text)).toEqual([text]);
  });

  it('has every word of whatever is typed in a part, save for the links between them', () => {
    const piece = fc.constantFrom(
      ...['When did', 'who won', 'why', 'how many', 'where is', 'by how much', 'what did he say'],
      ...['Abe', 'the mill', 'it', 'Russia', 'visit', 'close'],
      ...['and', 'or', 'but', '?', '? ', ', ', '; ', '. '],
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(typed, (text) => {
        const parts = questionParts(text);
        const kept = new Set(parts.flatMap(({ asked }) => wordsOf(asked)));
        const lost = wordsOf(text).filter((word) => !kept.has(word));
        expect(lost.filter((word) => !/^(?:and|or|but)$/.test(word))).toEqual([]);
      }),
    );
  });

  it.skipIf(!existsSync('../shared/data/xquad'))(
    'leaves development questions whole (skipped without ../shared)',
    () => {
      const questions = readFileSync('../shared/data/xquad/queries.jsonl', 'utf8').trim().split('\n');
      const split = questions.filter(
        (line) => questionParts((JSON.parse(line) as { text: string }).text).length > 1,
      );
      expect(split.length / questions.length).toBeLessThan(0.005);
    },
  );
});
