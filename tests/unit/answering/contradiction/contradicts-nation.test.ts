import { describe, expect, it } from 'vitest';
import { contradictsNation } from '../../../../src/answering/contradiction/contradicts-nation.js';
import { understand } from '../../../../src/answering/question/understand.js';

/** Whether words of a sentence are of another nation than the question asks for. */
function contradicted(question: string, sentence: string, marked: string): boolean {
  const { nation } = understand(question);
  const start = sentence.indexOf(marked);
  return nation !== undefined && contradictsNation(nation, sentence, { start, end: start + marked.length });
}

describe('another nation than the one asked after', () => {
  const FORUM = 'In September Abe is to come to the Russian Far Eastern city of Vladivostok.';

  it.each([
    ['Which Japanese city did Putin visit?', FORUM, 'Vladivostok'],
    ['which japanese city did putin visit', FORUM, 'Russian Far Eastern city of Vladivostok'],
    ['Where in Japan was the forum?', FORUM, 'Vladivostok'],
    ['Which city in Japan hosts it?', 'It opens in Vladivostok, Russia, in May.', 'Vladivostok'],
    [
      'What Japanese minister came?',
      'Russian First Deputy Prime Minister Igor Shuvalov came.',
      'Igor Shuvalov',
    ],
    ['Which American company bought it?', 'The German firm Bosch bought it.', 'Bosch'],
  ])('“%s”: “%s”, %s', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(true);
  });

  it.each([
    ['Which Russian city hosts the forum?', FORUM, 'Vladivostok'],
    ['Which city hosts the forum?', FORUM, 'Vladivostok'],
    ['Where in Russia is the forum?', FORUM, 'Vladivostok'],
    ['Which Russian city did Abe visit?', 'The Japanese prime minister came to Vladivostok.', 'Vladivostok'],
    ['Which American firm bought it?', 'Its German rival was bought by Acme.', 'Acme'],
    ['Which European city hosts it?', 'It opens in the French city of Lyon.', 'Lyon'],
    ['Which British town was flooded?', 'The Scottish town of Perth was flooded.', 'Perth'],
    ['Which Canadian province is on fire?', 'British Columbia is on fire.', 'British Columbia'],
    ['What Japanese company owns it?', 'Russian and Japanese firms such as Toyota own it.', 'Toyota'],
  ])('not “%s”: “%s”, %s', (question, sentence, marked) => {
    expect(contradicted(question, sentence, marked)).toBe(false);
  });
});
