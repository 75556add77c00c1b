import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answering/question/understand.js';

function wanted(question: string): string {
  const { kind, unit } = understand(question);
  return unit === undefined ? kind : `${kind} ${unit}`;
}

describe('what a question asks for', () => {
  it.each([
    ['When was the bridge opened?', 'time'],
    ['WHEN WAS THE BRIDGE OPENED', 'time'],
    ['bridge opening date', 'time'],
    ['In which decade did the mill close?', 'time'],
    ['The mill closed when?', 'time'],
    ['can you tell me when the mill closed', 'time'],
    ['After the flood, when did the mill open again?', 'time'],
    ['When the mill burnt down, who rebuilt it?', 'person'],
    ['Where is the mill?', 'place'],
    ['Which city hosts the fair?', 'place'],
    ['mill address', 'place'],
    ['Who owns the mill?', 'person'],
    ['To whom did he sell the mill?', 'person'],
    ['whose idea was the fair', 'person'],
    ['Which actress opened the fair?', 'person'],
    ['what is the name of the miller’s daughter', 'person'],
    ['Which company bought the mill?', 'organisation'],
    ['what team won the cup', 'organisation'],
    ['How many mills are there?', 'number count'],
    ['how much did the mill cost', 'number money'],
    ['mill ticket price', 'number money'],
    ['How much snow fell?', 'number any'],
    ['toyota sales 2018 percent', 'number percent'],
    ['What share of voters stayed at home?', 'number percent'],
    ['How long did the trial last?', 'number duration'],
    ['How long is the new bridge?', 'number distance'],
    ['how far is it from here', 'number distance'],
    ['How old is the miller?', 'number age'],
    ['how fast is the train', 'number size'],
    ['Why did the mill close?', 'reason'],
    ['what caused the flood', 'reason'],
    ['how come the mill closed', 'reason'],
    ['What was the reason for the delay?', 'reason'],
    ['For what purpose was it built?', 'reason'],
    ['What did the miller say about the flood?', 'statement'],
    ['How did Ms Brown react to the ruling?', 'statement'],
    ['What was the miller’s comment on the ruling?', 'statement'],
    ['Did the mill close?', 'yes-no'],
    ['is it true that the mill closed', 'yes-no'],
    ['What is a turbine?', 'definition'],
    ['who is Ada Brown', 'definition'],
    ['what does SLS stand for', 'definition'],
    ['Who is the mayor of Springfield?', 'person'],
    ['What happened at the mill?', 'other'],
    ['How did they rescue the cat?', 'other'],
    ['What kind of mill is it?', 'other'],
    ['What were the guards doing?', 'other'],
    ['what is 3 times 4', 'other'],
    ['', 'other'],
  ])('“%s” asks for: %s', (question, kind) => {
    expect(wanted(question)).toBe(kind);
  });

  it.each([
    ['Quand Abe a-t-il visité la Russie ?', 'time'],
    ['Où se trouve le moulin ?', 'place'],
    ['Qui a gagné ?', 'person'],
    ['Pourquoi le moulin a-t-il fermé ?', 'reason'],
    ['Combien coûte un billet ?', 'number money'],
    ['Wann besuchte Abe Russland?', 'time'],
    ['Wo steht die Mühle?', 'place'],
    ['Wie viele Menschen kamen?', 'number any'],
    ['Was sagte Kishida über Russland?', 'statement'],
    ['Was ist eine Turbine?', 'definition'],
    ['¿Cuándo visitó Abe Rusia?', 'time'],
    ['¿Por qué cerró el molino?', 'reason'],
    ['¿Quién ganó?', 'person'],
    ['Onde fica o moinho?', 'place'],
    ['Quanto custa?', 'number money'],
    ['O que disse Kishida?', 'statement'],
    ['Когда Абэ посетил Россию?', 'time'],
    ['Сколько стоит билет?', 'number money'],
    ['Кто победил?', 'person'],
    ['安倍首相はいつロシアを訪問しましたか', 'time'],
    ['なぜ工場は閉鎖されたのですか', 'reason'],
  ])('also in other languages: “%s”, %s', (question, kind) => {
    expect(wanted(question)).toBe(kind);
  });

  it.each([
    ['What did Fumio Kishida say about the islands?', 'Fumio Kishida'],
    ['what did tim cook say about privacy', 'tim cook'],
    ['How did Prime Minister Abe react?', 'Prime Minister Abe'],
    ['Why was it closed, according to the police?', 'police'],
    ['According to Ada Brown, what is wrong?', 'Ada Brown'],
    ['What was Ada Brown’s reaction to the ruling?', 'Ada Brown'],
    ['kishida statement on russia', 'kishida'],
    ['Did the minister say that taxes will rise?', 'minister'],
    ['What did he say?', undefined],
    ['What does the article say about Abe?', undefined],
    ['Who said that taxes will rise?', undefined],
    ['What did Abe visit?', undefined],
    ['what was said on 6 May 2019', undefined],
    ['what was the last thing she said about the tram', undefined],
  ])('knows whose words “%s” asks for: %s', (question, speaker) => {
    expect(understand(question).speaker).toBe(speaker);
  });

  it.each([
    ['how many border patrol agents are there', 'agent'],
    ['How many countries signed?', 'countri'],
    ['How many people died?', 'peopl'],
    ['How many did they sell?', undefined],
  ])('knows what “%s” counts', (question, counted) => {
    expect(understand(question).counted).toBe(counted);
  });
});
