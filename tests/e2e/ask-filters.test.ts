import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visits } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('/ask within dates and publishers', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, visits);
  });
  afterAll(() => bot.stop());

  const question = 'when did Abe visit Russia';

  it.each([
    [{ to: '2017-04' }, 'Abe visits Russia'],
    [{ from: '6 September 2017', to: '2017' }, 'Abe comes to the forum in Vladivostok'],
    [{ from: '2018' }, 'Abe visits Russia again'],
    [{ source: 'kyodo' }, 'Abe comes to the forum in Vladivostok'],
  ])('answers from those only: %j', async (filter, title) => {
    const reply = await bot.discord.command('ask', { question, ...filter }).finalReply();
    expect(reply.embeds[0]?.title).toBe(title);
  });

  it.each([{ source: 'Nobody' }, { from: '1900', to: '1901' }])(
    'says that no article is of that publisher or time, not that none answers: %j',
    async (filter) => {
      const reply = await bot.discord.command('ask', { question, ...filter }).finalReply();
      expect(reply.embeds[0]?.description).toMatch(
        /^The coverage has no articles of that publisher and time\./,
      );
      const other = 'how do I bake sourdough bread';
      const within = await bot.discord.command('ask', { question: other, source: 'Kyodo' }).finalReply();
      expect(within.embeds[0]?.description).toMatch(/^I found nothing in the coverage/);
      const greeted = await bot.discord.command('ask', { question: 'hello', ...filter }).finalReply();
      expect(greeted.content).toContain('Hello!');
    },
  );

  it('says politely that a date cannot be read', async () => {
    const reply = await bot.discord.command('ask', { question, from: 'the other day' }).finalReply();
    expect(reply.content).toMatch(/^I cannot read “the other day” as a date\. .*2017-07-07/);
  });

  it('suggests publishers, those with most articles first', async () => {
    const all = await bot.discord.suggest('ask', 'source', { question, source: '' });
    expect(all.map(({ value }) => value)).toEqual(['TASS', 'Kyodo', 'The Newsroom']);
    const some = await bot.discord.suggest('ask', 'source', { question, source: 'news' });
    expect(some.map(({ value }) => value)).toEqual(['The Newsroom']);
  });

  it('suggests headlines and what was answered before in this channel, and never what was asked privately', async () => {
    await bot.discord.ask('when did Putin visit Japan').finalReply();
    await bot.discord.ask('where did Putin visit Japan', { private: true }).finalReply();
    await bot.discord
      .ask('which month did Putin visit', {
        channel: bot.discord.world.otherChannelId,
      })
      .finalReply();
    const suggestions = await bot.discord.suggest('ask', 'question', { question: 'putin' });
    expect(suggestions.map(({ value }) => value)).toEqual([
      'when did Putin visit Japan',
      'Putin visits Japan',
    ]);
  });
});
