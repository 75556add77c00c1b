import { describe, expect, it } from 'vitest';
import { contradictsNumber } from '../../../../src/answering/contradiction/contradicts-number.js';

describe('another number of the same', () => {
  it.each([
    ['Who compiled the Apollo 14 data?', 'The data of Apollo 11 were compiled by Nafzger.'],
    ['When did he publish a five-volume edition?', 'He published a two-volume edition in 1795.'],
    ['What ranks the Top 403 firms?', 'It ranks the top 400 firms by revenue.'],
    ['What does a 2020 report say?', 'A 2013 report says that growth has risen.'],
    ['What happened at his third marriage?', 'His second marriage ended in divorce.'],
    ['how much is the 13-inch laptop', 'The 16-inch laptop starts at $2,400.'],
    ['Which 1,200 jobs go?', 'Some 800 jobs go in Tind.'],
  ])('“%s”: “%s”', (question, sentence) => {
    expect(contradictsNumber(question, sentence)).toBe(true);
  });

  it.each([
    ['How many jobs go?', 'Some 800 jobs go in Tind.'],
    ['Which 800 jobs go?', 'Of 1,200 jobs 800 go.'],
    ['Who wrote the two-volume edition?', 'He published it in 2 volumes in 1795.'],
    ['What happened five years after the war?', 'Three years later the mill closed.'],
    ['Where did he live in the mid 90s?', 'In the mid-1990s he lived in Tind.'],
    ['What did Apollo 11 bring?', 'It brought 21.5 kilograms of rock.'],
    ['When does 1 shop open?', 'All 20 shops open at nine.'],
    ['Who scored on 14 December?', 'Foss scored on 5 December.'],
  ])('not “%s”: “%s”', (question, sentence) => {
    expect(contradictsNumber(question, sentence)).toBe(false);
  });
});
