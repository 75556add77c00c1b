import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteArgument } from '../../../../commands/answer-buttons.js';
import { customId } from '../../../../commands/custom-id.js';
import { translator } from '../../../../src/bot/i18n/translate.js';
import { renderAnswer } from '../../../../src/bot/render/answer.js';
import type { Message } from '../../../../src/bot/render/message.js';
import type { Answer, Quote } from '../../../../src/coverage/index.js';
import { expectAccepted } from '../../../support/discord/accepted.js';
import { hostileAnswer } from '../../../support/hostile-answer.js';
import { answered, english, everyText, foreignMarkdown, quote } from '../../../support/rendered.js';

describe('renderAnswer', () => {
  it('names headline, publisher and date, links the sentence, and offers the sources', () => {
    const message = renderAnswer(answered(quote('It was in April.', 'It was in April.')), english);
    expect(message.content).toBe('> When?');
    expect(message.embeds?.[0]).toMatchObject({
      title: 'A headline',
      url: 'https://news.example/a',
      description: '**It was in April.**',
      fields: [
        { name: 'Publisher', value: 'TASS' },
        { name: 'Published', value: '7 July 2017 (<t:1499428800:R>)' },
      ],
    });
    expect(message.components?.[0]?.components).toMatchObject([
      { label: 'Sources', custom_id: customId('source', 'x1') },
      { label: 'More context', custom_id: customId('more', quoteArgument('x1', 0)) },
      { label: 'Not my answer', custom_id: customId('reject', 'x1') },
      { label: 'Read the article', url: 'https://news.example/a#:~:text=It%20was%20in%20April.' },
    ]);
  });

  it('names up to two further articles, each once', () => {
    const others = ['a', 'b', 'b', 'c', 'd'].map((id) => {
      const other = quote('Text.', 'Text.');
      return { ...other, article: { id, title: `Headline ${id}` } };
    });
    const also = renderAnswer(answered(...others), english).embeds?.[0]?.fields?.find(
      ({ name }) => name === 'Also',
    );
    expect(also?.value).toBe('- Headline b\n- Headline c');
  });

  it('offers the next quote that has to do with the question, and none where no other has', () => {
    const scored = (...scores: number[]) =>
      renderAnswer(answered(...scores.map((score) => ({ ...quote('Text.', 'Text.'), score }))), english);
    const next = (message: Message) =>
      JSON.stringify(message.components).includes(customId('next', quoteArgument('x1', 1)));
    expect(next(scored(0.9, 0.8, 0.001))).toBe(true);
    expect(next(scored(0.9, 0.001, 0.001))).toBe(false);
  });

  it('offers headlines and no quote where the coverage does not answer', () => {
    const message = renderAnswer(
      { ...answered(quote('Secret words.', 'Secret words.')), answered: false, outcome: 'not-covered' },
      english,
    );
    expect(JSON.stringify(message)).not.toContain('Secret words');
    expect(message.embeds?.[0]?.description).toContain('[A headline](https://news.example/a)');
    expect(message.components ?? []).toEqual([]);
  });

  it('says of a quote that may not answer just that, and lets nothing in it stand out', () => {
    const may: Answer = {
      ...answered(quote('He came. It was in April.', 'It was in April.')),
      answered: false,
      outcome: 'may-help',
    };
    const message = renderAnswer(may, english);
    expect(message.content).toMatch(/^> When\?\nThis may help/);
    expect(message.embeds?.[0]?.description).toBe('He came. It was in April.');
    expect(message.components?.[0]?.components).toHaveLength(4);
    expect(renderAnswer(may, translator('de')).content).toContain('Das könnte helfen');
  });

  it('answers small talk in one line, without quote and buttons', () => {
    const thanks: Answer = {
      ...answered(),
      question: 'thanks!',
      answered: false,
      outcome: 'not-a-question',
      aside: 'thanks',
    };
    expect(renderAnswer(thanks, english)).toEqual({ content: '> thanks!\nYou’re welcome!' });
  });

  it('says over the quote of one of two questions that it may not answer', () => {
    const sure = { ...quote('It was in April.', 'It was in April.'), part: 0 };
    const unsure = { ...quote('He met Putin.', 'He met Putin.'), part: 1, unsure: true as const };
    const both = { ...answered(sure, unsure), parts: ['When did he come?', 'Whom did he meet?'] };
    const [first, second] = renderAnswer(both, english).embeds ?? [];
    expect(first?.description).toBe('**It was in April.**');
    expect(second?.description).toMatch(/^This may help.*\nHe met Putin\.$/);
  });

  it('sets the best quote of each of two questions under its own', () => {
    const first = quote('It was in April.', 'It was in April.');
    const second = { ...quote('He met Putin.', 'He met Putin.'), part: 1 };
    const both: Answer = {
      ...answered({ ...first, part: 0 }, second, { ...first, part: 0 }),
      parts: ['When did he come?', 'Whom did he meet?', 'Why?'],
    };
    expect(renderAnswer(both, english).embeds).toMatchObject([
      { author: { name: 'When did he come?' }, description: '**It was in April.**' },
      { author: { name: 'Whom did he meet?' }, description: '**He met Putin.**' },
      { author: { name: 'Why?' }, description: 'I found nothing in the coverage that answers this.' },
    ]);
  });

  it('sets the times beside the quote, in the reader’s language, and marks older coverage', () => {
    const time = { start: 0, end: 9, text: 'this year', from: '2017-01-01', to: '2017-12-31' } as const;
    const older: Quote = {
      ...quote('It is this year.', 'It is this year.'),
      times: [
        { ...time, certainty: 'certain' },
        { ...time, text: 'in May', from: '2017-05-01', to: '2017-05-31', certainty: 'likely' },
      ],
      older: true,
    };
    const [embed] = renderAnswer(answered(older), translator('fr')).embeds ?? [];
    expect(embed?.description).toBe('-# article plus ancien\n**It is this year.**');
    expect(embed?.fields?.at(-1)?.value).toBe('« this year » : 2017\n« in May » : probablement mai 2017');
  });

  it('says how a question was read where a word of it was taken for misspelt', () => {
    const read = { ...answered(quote('Yes.', 'Yes.')), question: 'Putni?', readAs: 'Putin?' };
    expect(renderAnswer(read, english).content).toBe('> Putni?\n-# Read as: Putin?');
  });

  it('is accepted by Discord and formats nothing of the article’s, whatever the article holds', () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        const message = renderAnswer(answer, english);
        expectAccepted(message);
        for (const text of everyText(message)) expect(foreignMarkdown(text)).toBe('');
      }),
    );
  });
});
