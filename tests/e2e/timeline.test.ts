import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIMELINE_PER_PAGE } from '../../commands/timeline.js';
import { visits } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** More visits than a page holds. */
const earlier = [2006, 2008, 2009, 2010].map((year) => ({
  id: `visit-${year}`,
  title: `The visit of ${year}`,
  text: `Shinzo Abe visited Russia in May ${year}.`,
  date: `${year}-06-01`,
  source: 'Kyodo',
}));

describe('/timeline in Discord', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, [...visits, ...earlier]);
  }, 120_000);
  afterAll(() => bot.stop());

  const topic = 'Abe visited Russia';

  it('shows dated sentences in order of their time, each with its article', async () => {
    const reply = await bot.discord.command('timeline', { topic, from: '2016' }).finalReply();
    expect(reply.ephemeral).toBe(false);
    const [embed] = reply.embeds;
    expect(embed?.title).toMatch(/^“Abe visited Russia”: \d+ dated sentences$/);
    const description = embed?.description ?? '';
    const days = [...description.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, day]) => day);
    expect(days).toEqual(expect.arrayContaining(['April 2017', 'September 2017', 'May 2018']));
    expect(description).toMatch(
      /\*\*April 2017\*\*\n> Shinzo Abe visited Russia in April 2017\.\n-# \[Abe visits Russia\]\(https:\/\/news\.example\/abe-in-russia\) · TASS · 27 April 2017/,
    );
    expect(description).not.toContain('2010');
  });

  it('turns its page for the one who pressed, and in place from then on', async () => {
    const first = await bot.discord.command('timeline', { topic }).finalReply();
    expect(first.content).toMatch(/^Page 1 of 2$/);
    expect(first.embeds[0]?.description?.match(/^> /gm)).toHaveLength(TIMELINE_PER_PAGE);
    const second = await bot.discord.press(first, 'Next').finalReply();
    expect(second.ephemeral).toBe(true);
    expect(second.content).toBe('Page 2 of 2');
    const back = await bot.discord.press(second, 'Previous').finalReply();
    expect(back.embeds[0]?.description).toBe(first.embeds[0]?.description);
    expect(back.id).toBe(second.id);
  });

  it('is shown to one reader only where they want it', async () => {
    const reply = await bot.discord.command('timeline', { topic, private: true }).finalReply();
    expect(reply.ephemeral).toBe(true);
  });

  it('says kindly that there is nothing, that a date is none, and that a topic is too long or empty', async () => {
    const say = async (values: Record<string, string>) =>
      (await bot.discord.command('timeline', values).finalReply()) ?? {};
    const nothing = await say({ topic: 'sourdough bread recipes' });
    expect(nothing.embeds[0]?.description).toMatch(/^I found no sentence on this/);
    expect((await say({ topic, from: 'the other day' })).content).toMatch(/^I cannot read “the other day”/);
    expect((await say({ topic: '…' })).content).toMatch(/^There are no words in that topic\./);
    expect((await say({ topic: 'a'.repeat(61) })).content).toMatch(/^That topic is 61 characters long/);
  });

  it('answers a forged button like a topic', async () => {
    const first = await bot.discord.command('timeline', { topic }).finalReply();
    for (const forged of [
      'timeline:',
      'timeline:9:x',
      'timeline-page:0:99999999::Abe',
      'timeline:999999:::Abe',
    ]) {
      const reply = await bot.discord.pressForged(forged, first).finalReply();
      expect(reply.content + (reply.embeds[0]?.description ?? '')).not.toBe('');
    }
    expect(bot.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
