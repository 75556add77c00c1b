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

describe('a lesser role than the one asked after', () => {
  it.each([
    ['Who is the prime minister of Russia?', 'Russian First Deputy Prime Minister Igor Shuvalov came.'],
    ['who is the president of the bank', 'Vice President Ada Brown spoke for the bank.'],
  ])('“%s” is not answered by “%s”', (question, sentence) => {
    expect(contradictsRole(understand(question), sentence)).toBe(true);
  });

  it.each([
    ['Who is the deputy prime minister?', 'First Deputy Prime Minister Igor Shuvalov came.'],
    ['Who is the prime minister of Japan?', 'Prime Minister Shinzo Abe met the deputy prime minister.'],
    ['Who met Shuvalov?', 'Deputy Prime Minister Igor Shuvalov met Fumio Kishida.'],
    ['When did the minister resign?', 'The deputy minister resigned in May.'],
  ])('“%s” may be answered by “%s”', (question, sentence) => {
    expect(contradictsRole(understand(question), sentence)).toBe(false);
  });
});
