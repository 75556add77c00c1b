import { describe, expect, it } from 'vitest';
import { contradictsActor } from '../../../../src/answering/contradiction/contradicts-actor.js';
import { contradictsAmount } from '../../../../src/answering/contradiction/contradicts-amount.js';
import { contradictsKind } from '../../../../src/answering/contradiction/contradicts-kind.js';
import { contradictsName } from '../../../../src/answering/contradiction/contradicts-name.js';
import { contradictsRole } from '../../../../src/answering/contradiction/contradicts-role.js';
import { isNamelessCell } from '../../../../src/answering/contradiction/is-nameless-cell.js';
import { askedActor } from '../../../../src/answering/question/asked-actor.js';
import { understand } from '../../../../src/answering/question/understand.js';

describe('words of another kind than what is asked for', () => {
  it.each([
    ['Why did Putin visit Japan?', 'December 2016'],
    ['Where did the war begin?', '2014'],
    ['why did he vote against it', 'He'],
    ['Who met Kishida?', 'in April 2017'],
    ['How many times did Putin visit Japan?', 'December 2016'],
    ['How long was the visit?', 'on 7 July'],
    ['how deep is the ocean on europa?', 'huge, salty ocean beneath its ice shell'],
    ['how many extra agents does she want', 'more'],
    ['how many dollars of trade do they do', 'extensively'],
    ['What did Putin say about his visit?', 'in December 2016'],
  ])('“%s” is not answered by “%s”', (question, words) => {
    expect(contradictsKind(understand(question), words)).toBe(true);
  });

  it.each([
    ['When did Putin visit Japan?', 'December 2016'],
    ['Why did Putin visit Japan?', 'to talk about the islands in December 2016'],
    ['Why was it closed?', 'storm'],
    ['How long has the bridge been closed?', 'since March 2016'],
    ['How long did it take?', 'three weeks'],
    ['How many sessions in a row did they win?', 'seventh'],
    ['How many came?', 'a handful'],
    ['How many guests came?', '2000'],
    ['How many guests came?', 'two hundred'],
    ['how much money do they want?', 'N500m'],
    ['How old is she?', 'born in May 1956'],
    ['How did Putin travel?', 'by train'],
    ['What are numbers with three factors called?', 'composite number'],
  ])('“%s” may be answered by “%s”', (question, words) => {
    expect(contradictsKind(understand(question), words)).toBe(false);
  });
});

describe('how much more or less something is', () => {
  const contradicted = (question: string, sentence: string, marked: string) => {
    const start = sentence.indexOf(marked);
    return contradictsAmount(understand(question), sentence, { start, end: start + marked.length });
  };

  it.each([
    ['How much does the V9 cost?', 'The older V7, which costs £80 less, has a catch.', '£80 less'],
    ['How much is the V9?', 'The V9 is £80 cheaper than the V7.', '£80'],
    ['how heavy is the phone', 'It is 12 grams heavier than last year’s.', '12 grams'],
    ['How long is the film?', 'The film is forty minutes too long.', 'forty minutes'],
    ['how much is the rent', 'The rent rose by about 40 euros in May.', '40 euros'],
    ['What is the price of the lamp?', 'The lamp is 5 euros dearer.', '5 euros'],
    ['how much is the cinnamon knot', 'The cinnamon knots sell out by ten.', 'ten'],
    ['How much is the day ticket?', 'Day tickets are sold until 3 pm, at the gate.', '3 pm'],
    ['How heavy is the Kestrel K2?', 'Kestrel K2, £99', '£99'],
    ['How long does it last?', 'It costs 99 €.', '99 €'],
  ])('“%s” is not answered by “%s”', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(true);
  });

  it.each([
    ['How much does the V9 cost?', 'The V9 costs £329, £80 more than the V7.', '£329'],
    ['How much does the V9 cost?', 'At £329 the V9 is cheaper than the V7.', '£329'],
    ['How much cheaper is the V7?', 'The V7 costs £80 less.', '£80 less'],
    ['How much did the rent rise?', 'The rent rose by 40 euros.', '40 euros'],
    ['how much does council tax go up', 'Council tax goes up by 2.9 percent.', '2.9 percent'],
    ['How much is the breakfast?', 'Breakfast costs £18 extra.', '£18'],
    ['how heavy is it', 'It weighs 4.2 kg and costs £99.', '4.2 kg'],
    ['How much is the day ticket?', 'It was sold after 20 euros were paid.', '20 euros'],
    ['How large is the loan?', 'The loan is £99.', '£99'],
    ['how long will he stay', 'He will stay two weeks longer.', 'two weeks longer'],
    ['how old must one be', 'Children of 6 years or older may come.', '6 years'],
    ['how many people died', 'The storm killed 12 more people.', '12'],
  ])('“%s” may be answered by “%s”', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(false);
  });
});

describe('a cell of a table', () => {
  const nameless = (row: string, marked: string) => {
    const start = row.indexOf(marked);
    return isNamelessCell(row, { start, end: start + marked.length });
  };

  it.each(['Hexley Rovers | 22 | 16 | 51', 'Hexley Rovers\n22\n16\n51', 'Hexley Rovers\t22\t16\t51'])(
    'is of no known column beside others like it: %j',
    (row) => {
      expect(nameless(row, '22')).toBe(true);
    },
  );

  it.each([
    ['Tombola | 212 | £318', '212'],
    ['Tombola | 212 | £318', '£318'],
    ['Hexley Rovers | 22 | 16 | 51', 'Hexley Rovers'],
    ['The vote was 22 to 16.', '22'],
  ])('is known, or none: %j', (row, marked) => {
    expect(nameless(row, marked)).toBe(false);
  });
});

describe('another role than the one asked after', () => {
  const contradicted = (question: string, sentence: string, marked: string) => {
    const { role } = understand(question);
    const start = sentence.indexOf(marked);
    return role !== undefined && contradictsRole(role, sentence, { start, end: start + marked.length });
  };
  const STORY =
    'Foreign Minister Fumio Kishida met Russia’s First Deputy Prime Minister Igor Shuvalov before Prime Minister Shinzo Abe left.';

  it.each([
    [
      'Who is the prime minister of Russia?',
      'First Deputy Prime Minister Igor Shuvalov came.',
      'Igor Shuvalov',
    ],
    ['who is the president of the bank', 'Vice President Ada Brown spoke for the bank.', 'Ada Brown'],
    ['Who is the prime minister of Russia?', STORY, 'Igor Shuvalov'],
    ['Who is the foreign minister of Russia?', STORY, 'Igor Shuvalov'],
    ['Who is the president of Japan?', STORY, 'Shinzo Abe'],
    ['who was the vice president', 'Senator Ada Brown spoke.', 'Ada Brown'],
  ])('“%s”: “%s”, %s', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(true);
  });

  it.each([
    ['Who is the deputy prime minister?', 'First Deputy Prime Minister Igor Shuvalov came.', 'Igor Shuvalov'],
    ['Who is the prime minister of Japan?', STORY, 'Shinzo Abe'],
    ['Who is the foreign minister?', STORY, 'Fumio Kishida'],
    ['Who is the minister?', STORY, 'Fumio Kishida'],
    ['Who is the leader of Japan?', STORY, 'Shinzo Abe'],
    ['Who met Shuvalov?', STORY, 'Fumio Kishida'],
    ['Who met the president?', 'Prime Minister Shinzo Abe met the president.', 'Shinzo Abe'],
    ['When did the minister resign?', 'The deputy minister resigned in May.', 'May'],
    ['Who is the author of the book?', 'Ada Brown, a deputy mayor, wrote the book.', 'Ada Brown'],
  ])('not “%s”: “%s”, %s', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(false);
  });
});

describe('somebody else than the one asked about', () => {
  const UNUSUAL = new Set([
    'kishida',
    'medvedev',
    'putin',
    'japan',
    'ada',
    'geegen',
    'kenyans',
    'lukoil',
    'japanese',
  ]);
  const VISITS =
    'In December 2016 Vladimir Putin made a visit to Japan, while in April 2017 Shinzo Abe visited Russia.';
  const contradicted = (
    question: string,
    sentence: string,
    { headline = '', before = '', marked = '' } = {},
  ) => {
    const actor = askedActor(question, UNUSUAL);
    return actor !== undefined && contradictsActor(actor, sentence, { headline, before }, marked);
  };

  it.each([
    ['When did Kishida visit Russia?', VISITS],
    ['when did medvedev visit japan', VISITS],
    ['did Fumio Kishida visit Russia', VISITS],
    ['Why didn’t Kishida visit Russia?', VISITS],
    ["why hasn't Kishida visited Russia", VISITS],
    ['When did Kishida visit Russia?', '“Abe saw Russia this year,” Foreign Minister Fumio Kishida said.'],
    ['how much did lukoil offer', 'Baikal paid 260bn roubles for Yugansk.'],
    ['When will Okonkwo-Bell be elected?', 'Sheila Prior is to be elected on 20 May.'],
  ])('“%s” is not answered by “%s”', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(true);
  });

  it.each([
    ['When will Okonkwo-Bell be elected?', 'Green leader Chidi Okonkwo-Bell is to be elected on 20 May.'],
    ['When did Putin visit Japan?', VISITS],
    ['When was Geegen emperor?', 'Emperor Gegeen, the son of Ayurbarwada, ruled for two years.'],
    ['What sports are Kenyans active in?', 'Cricket and rugby are popular in Kenya, says the Daily Nation.'],
    // 'He' may be anybody.
    ['When did Kishida visit Russia?', 'He saw Vladimir Putin in April 2017.'],
    ['When did Kishida leave?', 'The plane left on Friday.'],
    // The Japanese may be called otherwise.
    ['when did the Japanese attack', VISITS],
    ['when did japanese voters decide', VISITS],
    ['When did the talks begin?', VISITS],
    ['Who visited Kishida?', VISITS],
  ])('“%s” may be answered by “%s”', (question, sentence) => {
    expect(contradicted(question, sentence)).toBe(false);
  });

  it('is not told of where the headline or the sentence before names who is asked about, or a name is the answer', () => {
    const said = 'The meeting with Igor Shuvalov began on Friday.';
    const question = 'Who did Kishida meet?';
    expect(contradicted(question, said)).toBe(true);
    expect(contradicted(question, said, { headline: 'Kishida in Moscow' })).toBe(false);
    expect(contradicted(question, said, { before: 'Kishida was late.' })).toBe(false);
    expect(contradicted(question, said, { marked: 'Igor Shuvalov' })).toBe(false);
  });
});

describe('the rest of a name that the question holds', () => {
  const contradicted = (question: string, sentence: string, marked: string) => {
    const start = sentence.indexOf(marked);
    return contradictsName(understand(question), sentence, { start, end: start + marked.length });
  };

  it('is not who is asked for', () => {
    expect(contradicted('Who did Abe meet in April?', 'Shinzo Abe met Putin.', 'Shinzo')).toBe(true);
  });

  it.each([
    ['Who did Abe meet in April?', 'Shinzo Abe met Putin.', 'Putin'],
    ['Who is Abe?', 'Prime Minister Shinzo Abe met Putin.', 'Prime Minister'],
    ['who is the foreign minister', 'Foreign Minister Fumio Kishida spoke.', 'Fumio Kishida'],
    ['Which bank failed?', 'The Bank of Springfield failed.', 'Springfield'],
  ])('“%s” may be answered by “%s”, %s', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(false);
  });
});
