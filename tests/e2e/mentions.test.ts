import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { DEFAULT_SETTINGS } from '../../src/coverage/index.js';
import { visits } from '../support/coverage.js';
import { rateLimited, refusals, serverError } from '../support/discord/faults.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const OPENING = /^POST \/channels\/\d+\/messages\/\d+\/threads$/;

describe('a message that mentions the bot', () => {
  let bot: RunningBot;
  let me: string;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, visits);
    me = `<@${bot.discord.world.bot.id}>`;
  });
  beforeEach(async () => {
    await bot.library.changeSettings(DEFAULT_SETTINGS);
  });
  afterAll(() => bot.stop());

  const replyTo = (said: { id: string; channelId: string }) =>
    bot.discord.written(said.channelId, ({ repliesTo }) => repliesTo === said.id);

  /** What the bot makes of a message, seen by its answer to the next one. */
  const silence = async (said: { id: string; channelId: string }) => {
    await replyTo(
      bot.discord.say(`${me} when did Putin visit Japan`, { channel: bot.discord.world.channelId }),
    );
    return bot.discord.messages(said.channelId).filter(({ repliesTo }) => repliesTo === said.id);
  };

  it('is answered in a reply, and pings nobody', async () => {
    const reply = await replyTo(bot.discord.say(`${me} when did Putin visit Japan?`));
    expect(reply.embeds[0]?.title).toBe('Putin visits Japan');
    expect(reply.allowedMentions).toEqual({ parse: [] });
    const sources = await bot.discord.press(reply, 'Sources').finalReply();
    expect(sources.embeds[0]?.title).toBe('Putin visits Japan');
  });

  it('needs no privileged intent', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(bot.discord.intents.every((intents) => (intents & privileged) === 0)).toBe(true);
  });

  it('is told so where the coverage does not say, and where it asks nothing', async () => {
    const nothing = await replyTo(bot.discord.say(`${me} how do I bake sourdough bread`));
    expect(nothing.embeds[0]?.description).toMatch(/^I found nothing/);
    const hint = await replyTo(bot.discord.say(`${me} <@&1> `));
    expect(hint.content).toMatch(/^Ask me a question/);
  });

  it('is understood with the question before it where it replies to an answer', async () => {
    const reply = await replyTo(bot.discord.say(`${me} when did Abe visit Russia`));
    const followUp = bot.discord.say(`${me} and in 2018?`, { repliesTo: reply.id });
    expect((await replyTo(followUp)).embeds[0]?.title).toBe('Abe visits Russia again');
  });

  it('is answered where it replies to an answer with a question, and else met with silence', async () => {
    const reply = await replyTo(bot.discord.say(`${me} when did Abe visit Russia`));
    const asked = bot.discord.say('and in 2018?', { repliesTo: reply.id });
    expect((await replyTo(asked)).embeds[0]?.title).toBe('Abe visits Russia again');
    const before = (await bot.library.activity(1)).asked;
    for (const remark of ['Abe visited Russia when I was there', 'lol ok', '<:smile:123456>']) {
      expect(await silence(bot.discord.say(remark, { repliesTo: reply.id }))).toEqual([]);
    }
    // Nor are they recorded: only the questions that `silence` asks.
    expect((await bot.library.activity(1)).asked).toBe(before + 3);
    expect((await bot.library.gaps(1)).map(({ question }) => question)).not.toContain('lol ok');
  });

  it('is understood with the question before it in a thread', async () => {
    const thread = bot.discord.openThread('Visits');
    await replyTo(bot.discord.say(`${me} when did Abe visit Russia`, { channel: thread }));
    const followUp = bot.discord.say(`${me} what about September?`, { channel: thread });
    expect((await replyTo(followUp)).embeds[0]?.title).toBe('Abe comes to the forum in Vladivostok');
    const command = await bot.discord.ask('and in 2018?', { channel: thread }).finalReply();
    expect(command.embeds[0]?.title).toBe('Abe visits Russia again');
  });

  it('is answered in a thread of its own where the editors want that', async () => {
    await bot.library.changeSettings({ threads: true });
    const said = bot.discord.say(`${me} when did Putin visit Japan?`);
    const answer = await bot.discord.written(said.id);
    expect(answer.embeds[0]?.title).toBe('Putin visits Japan');
    expect(bot.discord.world.channels.get(said.id)?.name).toBe('when did Putin visit Japan?');
    const followUp = bot.discord.say(`${me} and whom did he meet there?`, {
      channel: said.id,
    });
    expect((await replyTo(followUp)).embeds[0]?.title).toBe('Putin visits Japan');
  });

  it('is answered in its thread although the answer to opening it was lost', async () => {
    await bot.library.changeSettings({ threads: true });
    bot.discord.fault({ on: OPENING, answer: serverError(502), takesEffect: true });
    const said = bot.discord.say(`${me} when did Putin visit Japan?`);
    expect((await bot.discord.written(said.id)).embeds[0]?.title).toBe('Putin visits Japan');
  });

  it('is answered in place where Discord lets it wait for a thread, and no empty one is opened', async () => {
    const { otherChannelId: channel } = bot.discord.world;
    await bot.library.changeSettings({ threads: true });
    // For longer than a test waits.
    const answer = { ...rateLimited('shared'), headers: { 'retry-after': '25' } };
    bot.discord.fault({ on: OPENING, answer });
    for (const question of ['when did Putin visit Japan?', 'when did Abe visit Russia?']) {
      const said = bot.discord.say(`${me} ${question}`, { channel });
      expect((await replyTo(said)).embeds).toHaveLength(1);
      expect(bot.discord.world.channels.has(said.id)).toBe(false);
    }
  });

  it('is not answered where the editors do not want that', async () => {
    await bot.library.changeSettings({ mentions: false });
    const unanswered = bot.discord.say(`${me} when did Abe visit Russia`);
    const unasked = bot.discord.say('when did Abe visit Russia');
    await bot.discord.ask('when did Putin visit Japan').finalReply();
    await bot.library.changeSettings({ mentions: true, channels: [bot.discord.world.channelId] });
    const elsewhere = bot.discord.say(`${me} when did Abe visit Russia`, {
      channel: bot.discord.world.otherChannelId,
    });
    expect(await silence(elsewhere)).toEqual([]);
    expect(await silence(unanswered)).toEqual([]);
    expect(await silence(unasked)).toEqual([]);
  });

  it.each(['write', 'see', 'none'] as const)(
    'is told directly what to do where the bot may not write (%s)',
    async (rights) => {
      const { otherChannelId, directChannelId } = bot.discord.world;
      const advice = () =>
        bot.discord
          .messages(directChannelId)
          .filter(({ content }) => content.includes(`<#${otherChannelId}>`));
      const before = advice().length;
      const lines = bot.logged.length;
      bot.discord.restrict(otherChannelId, rights);
      const said = bot.discord.say(`${me} when did Abe visit Russia`, { channel: otherChannelId });
      await expect.poll(() => advice().length, { timeout: 20_000 }).toBe(before + 1);
      expect(advice().at(-1)?.content).toMatch(
        /^I am not allowed to write in .* ask an admin to give me “Send Messages” and “Embed Links”/,
      );
      const told = bot.logged.slice(lines).filter(({ level }) => level === 40);
      expect(told.map(({ msg }) => msg)).toEqual([expect.stringContaining('"Embed Links"')]);
      expect(await silence(said)).toEqual([]);
      bot.discord.restrict(otherChannelId, 'all');
      expect(bot.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    },
  );

  it('is not looked for where its answer could not be shown, and neither is a post', async () => {
    const { channelId, forumId } = bot.discord.world;
    await bot.library.changeSettings({ forums: [forumId] });
    for (const closed of [channelId, forumId]) bot.discord.restrict(closed, 'write');
    const lines = bot.logged.length;
    const before = (await bot.library.activity(1)).asked;
    bot.discord.say(`${me} when did Abe visit Russia`);
    bot.discord.post('When did Abe visit Russia?', 'I should like to know.');
    const warned = () => bot.logged.slice(lines).filter(({ level }) => level === 40);
    await expect.poll(() => warned().length, { timeout: 20_000 }).toBe(2);
    const hint = await replyTo(bot.discord.say(me));
    expect(hint.content).toMatch(/^Ask me a question/);
    expect((await bot.library.activity(1)).asked).toBe(before);
    for (const closed of [channelId, forumId]) bot.discord.restrict(closed, 'all');
  });

  it.each([
    ['opening them', () => '/users/@me/channels'],
    ['writing there', () => `/channels/${bot.discord.world.directChannelId}/messages`],
  ])('is given up once where the reader takes no direct messages either (%s)', async (_, pathOf) => {
    const { channelId } = bot.discord.world;
    const path = pathOf();
    bot.discord.restrict(channelId, 'see');
    bot.discord.fault({ on: new RegExp(`^POST ${path}$`), answer: refusals.noDirectMessages });
    const [requests, lines] = [bot.discord.requests.length, bot.logged.length];
    bot.discord.say(`${me} when did Abe visit Russia`);
    const told = () => bot.logged.slice(lines).filter(({ msg }) => /told directly/.test(String(msg)));
    await expect.poll(() => told().length, { timeout: 20_000 }).toBe(1);
    bot.discord.restrict(channelId, 'all');
    await replyTo(bot.discord.say(`${me} when did Putin visit Japan`));
    const tried = bot.discord.requests.slice(requests).filter((one) => one.path === path);
    expect(tried).toHaveLength(1);
    expect(told()).toHaveLength(1);
    expect(bot.logged.slice(lines).filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('is told so where the bot is stopped before it can answer', async () => {
    // As many as are answered side by side, and none of them ends.
    const endless = { ...ask, execute: () => new Promise<never>(() => undefined) };
    await bot.restart({ commands: [endless] });
    const asked = Array.from({ length: 4 }, () => bot.discord.ask('anything'));
    await expect.poll(() => asked.every(({ acknowledged }) => acknowledged), { timeout: 20_000 }).toBe(true);
    const said = [1, 2].map((day) => bot.discord.say(`${me} what happened on ${day} May`));
    const last = bot.discord.ask('anything');
    await expect.poll(() => last.acknowledged, { timeout: 20_000 }).toBe(true);
    await bot.restart();
    for (const one of said) expect((await replyTo(one)).content).toMatch(/^I am being restarted/);
    expect((await last.finalReply()).content).toMatch(/^I am being restarted/);
    expect(bot.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('is answered in direct messages without a mention', async () => {
    for await (const _ of bot.base.ingest({
      type: 'bytes',
      name: 'base.jsonl',
      bytes: Buffer.from(
        JSON.stringify({ id: 'b', title: 'Base', text: 'The base opened its doors in 1999.' }),
      ),
    }));
    const channel = bot.discord.world.directChannelId;
    const said = bot.discord.say('when did the base open its doors?', { channel });
    expect((await replyTo(said)).embeds[0]?.title).toBe('Base');
  });
});
