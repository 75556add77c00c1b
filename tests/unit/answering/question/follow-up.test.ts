import { describe, expect, it } from 'vitest';
import { questionsNeeded, understoodAfter } from '../../../../src/answering/question/follow-up.js';

const VISIT = 'When did Abe visit Russia?';

describe('a question that is understood with the one before it', () => {
  it.each([
    'and when did Putin?',
    'what about September?',
    'why?',
    'when was she elected?',
    'how much did it cost to build',
    'was that in May?',
    'who was there?',
    'how many people live in that town',
    'What did Ito say after that?',
    'who paid for it before the summit then?',
  ])('%s', (question) => {
    expect(questionsNeeded(question, [VISIT])).toEqual([VISIT]);
  });

  it.each([
    'how many people were there in the palace',
    'who said that the rear brakes were on?',
    'what does it cost to have a seatpost cut out',
    'how long does it take until my account is deleted?',
    'who resigned this year in Tokyo',
    'where did Kishida say he would go',
    'how often does Gwendolyn see her doctor',
    'is it true that the bridge was closed',
  ])('is not: %s', (question) => {
    expect(questionsNeeded(question, [VISIT])).toEqual([]);
  });

  it('needs the one before that where the last needs it, and nothing of one that names too little', () => {
    expect(questionsNeeded('and in May?', ['what about September?', VISIT])).toEqual([VISIT]);
  });
});

describe('how it is understood', () => {
  it.each([
    ['who is the mayor of Brennhausen?', 'when was she elected?', 'mayor Brennhausen, when was she elected?'],
    [VISIT, 'and where?', 'where did Abe visit Russia?'],
    ['who is the mayor of Brennhausen?', 'and how old?', 'how old is the mayor of Brennhausen?'],
    [VISIT, 'and when did Putin?', 'When did Abe visit Russia and when did Putin?'],
    [VISIT, 'what about September?', 'When did Abe visit Russia what about September?'],
    ['What was the turnout in 2019?', 'and in 2023?', 'What was the turnout in 2023?'],
    ['What was the turnout in 2019?', 'what about 2023?', 'What was the turnout in 2023?'],
    [
      'What was the turnout in 2019?',
      'and the cost in 2023?',
      'What was the turnout in 2019 and the cost in 2023?',
    ],
    ['What did Foss say about the tram?', 'and Rød?', 'What did Rød say about the tram?'],
    ['What did Nordwind deny?', 'and the Brekkan Group?', 'What did Brekkan Group deny?'],
    [
      'Who was jailed over the Halden dam?',
      'what about Vik?',
      'Who was jailed over the Halden dam what about Vik?',
    ],
    [VISIT, 'and Putin?', 'When did Abe visit Russia and Putin?'],
    ['When did Anton Vale die?', 'when is the funeral?', 'Anton Vale, when is the funeral?'],
    ['What was the turnout in 2019?', 'who won?', 'turnout 2019, who won?'],
    [VISIT, 'and what did he say there?', 'Abe visit Russia, what did he say there?'],
  ])('after “%s”, “%s”', (earlier, question, expected) => {
    expect(understoodAfter(earlier, question)).toBe(expected);
  });
});
