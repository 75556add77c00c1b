import { describe, expect, test } from 'vitest';
import { MAX_SENTENCE_CHARS } from '../../../../embeddings/splitting/long-sentences.js';
import { splitSentences } from '../../../../embeddings/splitting/sentences.js';
import { slice } from '../../../../src/coverage/index.js';

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => slice(text, sentence));
}

/** Each case is written as its sentences; the text is what they give joined by a space (or by `join`). */
const CASES: readonly { why: string; sentences: readonly string[]; join?: string }[] = [
  { why: 'titles precede a name', sentences: ['Mr. Sato met Gen. Idris and Dr. Okafor.', 'They spoke.'] },
  {
    why: 'initials belong to the name',
    sentences: ['J. R. R. Tolkien and Ibrahim K. Idris wrote.', 'Who read?'],
  },
  {
    why: 'an initial may be the letter A',
    sentences: ['Among them was J. A. Hobson of London.', 'He wrote.'],
  },
  { why: 'U.S. before a name goes on', sentences: ['The U.S. Senate voted.', 'It passed.'] },
  {
    why: 'U.S. before a word that opens sentences ends',
    sentences: ['He flew to the U.S.', 'The visit was short.'],
  },
  {
    why: 'a.m. goes on before a day, ends before "She"',
    sentences: ['It opens at 9 a.m. Monday.', 'It ends at 5 p.m.', 'She left.'],
  },
  {
    why: 'a month is short for its name',
    sentences: ['It began on Jan. 5, 2017.', 'It ended in Dec.', 'The rest is known.'],
  },
  {
    why: 'Inc. may stand before a title',
    sentences: ['Acme Inc. Chairman Lee spoke.', 'He bought Brick Co.', 'In May he left.'],
  },
  { why: 'St. is a saint here', sentences: ['Floods hit St. Louis and St. Petersburg.', 'Nobody was hurt.'] },
  {
    why: 'No. stands before a number only',
    sentences: ['She is No. 1 in the world.', 'Asked twice, she said no.', 'Nobody knew.'],
  },
  {
    why: 'e.g., i.e., etc. and Ph.D.',
    sentences: ['Crops, e.g. Basmati rice, i.e. food, etc., fell.', 'A Ph.D. student said so.'],
  },
  {
    why: 'decimals, versions and addresses hold full stops',
    sentences: ['Growth was 3.5 percent on example.com in 2.0.1.', 'Good.'],
  },
  {
    why: 'a sentence may begin with a figure and a small word',
    sentences: ['They ranked third.', '24 players left.', '5 stayed.'],
  },
  { why: 'a small letter goes on', sentences: ['"Stop!" she asked.', 'Yahoo! is here.'] },
  { why: 'but a brand written small begins', sentences: ['Sales fell.', 'iPhone sales did not.'] },
  {
    why: 'credit after a call with a capital',
    sentences: ['"Stop!" Smith shouted.', '"Why?" Ms. Lee asked.'],
  },
  { why: 'a quotation that is over is a sentence', sentences: ['“I won.”', 'Smith left.'] },
  {
    why: 'a short quotation stays whole',
    sentences: ['He said “No. I will not. Go!” and left.', 'She stayed.'],
  },
  {
    why: 'a short quotation at the front stays with its credit',
    sentences: ['"We won. We are glad," she said.', '"Bye."'],
  },
  {
    why: 'guillemets, French and German',
    sentences: ['Il a dit « Non ! » et partit.', '« Quoi ? »', 'Er rief »Halt!« und ging.'],
  },
  { why: 'low opening marks', sentences: ['Er sagte: „Wir gehen.“', 'Dann ging er.'] },
  {
    why: 'a bracket within a sentence does not end it',
    sentences: ['The firm (Acme Inc.) Lee founded grew.', '(It was new.)', 'It sold.'],
  },
  { why: 'ellipses', sentences: ['Wait... what?', 'Then …', 'But no.', 'He . . . left.'] },
  {
    why: 'notes stay with what they support',
    sentences: ['It was so.[3]', 'It was not.[citation needed]', 'Costs rose.:121,154', 'Yes.'],
  },
  { why: 'the space that an editor lost', sentences: ['It was said.', 'Then it was denied.'], join: '' },
  {
    why: 'a dateline opens the first sentence',
    sentences: ['OSAKA, June 28. /TASS/. Leaders met on Friday.', 'They agreed.'],
  },
  {
    why: 'datelines of other agencies',
    sentences: ['MOSCOW. July 7. INTERFAX.RU - Prices rose.', 'Wages fell.'],
  },
  {
    why: 'a dateline with a day and without an agency',
    sentences: ['PORT ALDA, Aug. 12, 2020. Mount Serai threw ash on Tuesday.', 'It was heard.'],
  },
  {
    why: 'a dateline with brackets',
    sentences: ['NEW DELHI, Jan. 5 (Xinhua) -- Trains were late.', 'Fog was thick.'],
  },
  {
    why: 'list items are sentences',
    sentences: ['Three things:', '- bread', '- milk and\n  honey', '• salt'],
    join: '\n',
  },
  {
    why: 'numbers of a list open its items',
    sentences: ['1. First we eat.', '2. Then we talk.', '3) Then we go'],
    join: '\n',
  },
  {
    why: 'a wrapped line goes on',
    sentences: ['The minister said on\nMonday that\r\nall was well.', 'It was.'],
  },
  {
    why: 'a dash at the start of a wrapped line is no list',
    sentences: ['The vote was held\n- at last - on Monday.'],
  },
  {
    why: 'a heading ends without a full stop',
    sentences: ['The plan', 'Both sides agreed on Friday on a plan that runs for\neight years.'],
    join: '\n',
  },
  {
    why: 'Japanese',
    sentences: ['これは文です。', '「行くぞ。」と彼は言った。', '次！', '本当？', 'はい。'],
    join: '',
  },
  {
    why: 'Chinese credits after the quotation',
    sentences: ['“我去。”他说。', '他说：“好。”', '李明走了。'],
    join: '',
  },
  { why: 'Thai has no end marks', sentences: ['สวัสดีครับ ผมไปตลาด'] },
  { why: 'Arabic', sentences: ['هل هذا صحيح؟', 'نعم.', 'لا.'] },
  { why: 'Hindi', sentences: ['यह पहला वाक्य है।', 'यह दूसरा है।'] },
  {
    why: 'German abbreviations and ordinals',
    sentences: ['Am 5. Juli kam Prof. Weber z.B. nach Bonn.', 'Der 3. Sieg.', 'Er ging.'],
  },
  {
    why: 'years that are about right, of births and of reigns',
    sentences: ['Hugh Marsh, b. 1340, d. 1402, built it c. 1390 on walls of c. AD 128.', 'It burnt.'],
  },
  {
    why: 'abbreviations written with spaces',
    sentences: [
      'Im Jahr 2016 kam z. B. Angela Berg a. D. Weber.',
      'De EE. UU., llegaron dos.',
      'Он жил в г. Москве и т. д. и уехал.',
      'Её нет.',
    ],
  },
  {
    why: 'Russian abbreviations',
    sentences: ['Дом на ул. Ленина, д. 5, построен в 2017 г.', 'Потом он сгорел.'],
  },
  { why: 'French abbreviations', sentences: ['M. Durand et Mme. Petit sont à Paris.', 'Ils parlent.'] },
  {
    why: 'Spanish abbreviations and marks',
    sentences: ['El Sr. Gómez viajó a EE.UU. con la Dra. Ruiz.', '¿Por qué?', '¡Sí!'],
  },
  { why: 'Russian', sentences: ['Встреча прошла в Москве.', 'Её вёл В. В. Путин.', 'Итоги известны.'] },
  {
    why: 'degrees are no initial, and an English age no German ordinal',
    sentences: [
      'Heat it to 150 °C.',
      'Brown the meat.',
      'I am 71.',
      'My wife is 68.',
      'I am 9.',
      'Anna is 8.',
    ],
  },
  {
    why: 'posts are written in small letters',
    sentences: [
      'i called them and they said no.',
      'it hums, e.g. at night and approx. every hour.',
      'why?',
      'no idea!',
      'he cried "stop!" and left.',
      'help',
    ],
  },
  {
    why: 'units in small letters go on',
    sentences: ['salt, 2 tbsp. sugar, 20 min. each, bread etc. and water... well, more or less'],
  },
  {
    why: 'a small letter goes on where others are capitals',
    sentences: ['the firm Yahoo! bought it.', 'He said so.'],
  },
  { why: 'marks alone are no sentence', sentences: ['It ended. ***', 'x'], join: '\n\n' },
];

describe('splitSentences', () => {
  test.each(CASES)('$why', ({ sentences, join = ' ' }) => {
    expect(sentencesOf(sentences.join(join))).toEqual(sentences);
  });

  test('splits a long quotation at the sentences in it', () => {
    const inner = Array.from({ length: 8 }, (_, i) => `Point ${i} matters a great deal to all of us here.`);
    expect(sentencesOf(`“${inner.join(' ')}”`)).toHaveLength(inner.length);
  });

  test('stays within the range and counts its offsets into the whole text', () => {
    const text = 'Outside. Inside one. Inside two. Outside.';
    const spans = splitSentences(text, { start: 8, end: 32 });
    expect(spans).toEqual([
      { start: 9, end: 20 },
      { start: 21, end: 32 },
    ]);
  });

  test('finds nothing in white space', () => {
    expect(sentencesOf(' \n\t\u00a0 ')).toEqual([]);
  });

  test.each([
    ['at semicolons', 'one two three four; '.repeat(200)],
    ['at commas', 'one two three four, '.repeat(200)],
    ['at spaces', 'word '.repeat(800)],
    ['between characters', '漢'.repeat(4000)],
    ['not within a surrogate pair', '𝒳'.repeat(2001)],
    ['not within an emoji of many parts', '👨‍👩‍👧‍👦'.repeat(400)],
  ])('cuts what has no end mark %s', (_, text) => {
    const pieces = sentencesOf(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(MAX_SENTENCE_CHARS);
    expect(Math.min(...pieces.map((piece) => piece.length))).toBeGreaterThan(MAX_SENTENCE_CHARS / 4);
    const ends = new Set(
      [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).concat(text.length),
    );
    for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
      expect(ends.has(start) && ends.has(end)).toBe(true);
    }
  });
});
