import { describe, expect, it } from 'vitest';
import { contradictsKind } from '../../../../src/answering/question/contradicts-kind.js';
import { contradictsRole } from '../../../../src/answering/question/contradicts-role.js';
import { understand } from '../../../../src/answering/question/understand.js';

describe('words of another kind than what is asked for', () => {
  it.each([
    ['Why did Putin visit Japan?', 'December 2016'],
    ['Who met Kishida?', 'in April 2017'],
    ['How many times did Putin visit Japan?', 'December 2016'],
    ['How long was the visit?', 'on 7 July'],
    ['how deep is the ocean on europa?', 'huge, salty ocean beneath its ice shell'],
    ['how many extra agents does she want', 'more'],
    ['how many dollars of trade do they do', 'extensively'],
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
