import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, visits } from '../support/coverage.js';
import type { SeenMessage } from '../support/discord/messages.js';
import { boldRuns } from '../support/discord/plain-text.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** About what the coverage tells of, and asking for what it leaves out: some of them come near enough to help. */
const LEFT_OUT = [
  'why did Abe visit Russia',
  'where did Abe stay in Russia',
  'who came to Moscow with Abe',
  'what did Putin say to Abe in Nagato',
  'what did Abe eat in Saint Petersburg',
  'why did engineers find cracks in the bridge in Dresden',
] as const;

const described = ({ embeds }: SeenMessage) => embeds.map(({ description = '' }) => description);

describe('what a reader is shown', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, [...visits, ...articles]);
  });
  afterAll(() => bot.stop());

  it('is how the question was read where a name in it is misspelt, also on the pages after', async () => {
    const reply = await bot.discord.ask('when did Putni visit Japan').finalReply();
    expect(reply.content).toBe('> when did Putni visit Japan\n-# Read as: when did Putin visit Japan');
    expect(reply.embeds[0]?.title).toBe('Putin visits Japan');
    await bot.restart();
    const next = await bot.discord.press(reply, 'Next').finalReply();
    expect(next.content).toContain('-# Read as: when did Putin visit Japan');
  });

  it('is one friendly line to small talk, which is neither kept nor counted', async () => {
    const before = (await bot.library.activity(1)).asked;
    const reply = await bot.discord.ask('thank you!').finalReply();
    expect(reply.content).toBe('> thank you!\nYou’re welcome!');
    expect(reply.embeds).toEqual([]);
    expect(reply.components).toEqual([]);
    expect((await bot.library.activity(1)).asked).toBe(before);
    expect(await bot.library.gaps(1)).toEqual([]);
  });

  it('is a quote under each of two questions in one', async () => {
    const reply = await bot.discord
      .ask('When did Putin visit Japan? What did engineers find in the bridge in Dresden?')
      .finalReply();
    expect(reply.embeds).toMatchObject([
      { author: { name: 'When did Putin visit Japan?' }, title: 'Putin visits Japan' },
      {
        author: { name: 'What did engineers find in the bridge in Dresden?' },
        title: 'Old bridge over the Elbe is closed',
      },
    ]);
    await bot.restart();
    const next = await bot.discord.press(reply, 'Next').finalReply();
    expect(next.embeds[0]?.author?.name).toMatch(/^What did engineers find/);
  });

  it('is the day meant beside a quote that says ‘on Sunday’', async () => {
    const reply = await bot.discord.ask('when did the eruption on the Reykjanes peninsula end').finalReply();
    const times = reply.embeds[0]?.fields?.find(({ name }) => name === 'Times in the quote')?.value;
    expect(times).toMatch(/“on Sunday”|“Sunday”/);
    expect(times).toContain('June 2024');
    expect(described(reply)[0]).not.toContain('June 2024');
  });

  it('is said to be perhaps no answer where that is so, with nothing in bold, and counted as a gap', async () => {
    const asked = async (text: string) => ({ text, ...(await bot.library.ask({ text })) });
    const answers = await Promise.all(LEFT_OUT.map(asked));
    const may = answers.find(({ outcome }) => outcome === 'may-help');
    expect(may?.text, answers.map(({ outcome }) => outcome).join()).toBeDefined();
    const reply = await bot.discord.ask(may?.text ?? '').finalReply();
    expect(reply.content).toMatch(/\nThis may help/);
    expect(described(reply).flatMap(boldRuns)).toEqual([]);
    expect(reply.components).toHaveLength(1);
    expect((await bot.library.gaps(1)).map(({ question }) => question)).toEqual([may?.text]);
    await bot.restart();
    const next = await bot.discord.press(reply, 'Next').finalReply();
    expect(next.content).toMatch(/\nThis may help/);
  });
});
