import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visits } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('Find coverage of this, and /help', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
  });
  afterAll(() => bot.stop());

  it('says in /help that there is nothing to ask yet', async () => {
    const help = await bot.discord.command('help').finalReply();
    expect(help.embeds[0]?.description).toMatch(/There is no coverage in this library yet/);
    await fill(bot.library, visits);
  });

  it('tells in direct messages what can be done there, of the editors’ nothing', async () => {
    const { directChannelId: channel } = bot.discord.world;
    const elsewhere =
      'There is no coverage for direct messages yet. Ask me in a server, or tell the operator of this bot.';
    const asked = await bot.discord.ask('when did Abe visit Russia', { channel }).finalReply();
    expect(asked.content).toBe(elsewhere);
    const said = bot.discord.say('when did Abe visit Russia', { channel });
    const replied = await bot.discord.written(channel, ({ repliesTo }) => repliesTo === said.id);
    expect(replied.content).toBe(elsewhere);
    const help = await bot.discord.command('help', {}, { channel }).finalReply();
    expect(help.components).toEqual([]);
    expect(help.embeds[0]?.description).toContain('/privacy');
    const forged = await bot.discord.pressForged('help:editors', help, { channel }).finalReply();
    expect(forged.embeds[0]?.title).toBe('How to ask');
    expect(JSON.stringify([help, forged])).not.toContain('/ingest');
  });

  it('finds what the coverage says to a message, for the one who wants to know', async () => {
    const said = bot.discord.say('I hear that Abe visited Russia in April 2017');
    const reply = await bot.discord.messageCommand('Find coverage of this', said).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.embeds[0]?.title).toBe('Abe visits Russia');
    expect(await bot.discord.suggestedAnswers('')).toEqual([]);
  });

  it.each([
    ['nothing', ' '],
    ['a mention', '<@123456789012345678>'],
    ['an emoji of a server', '<:pepe:123456789012345678>'],
    ['an emoji', '🤔'],
    ['a moment and a command', '<t:1700000000:R> </ask:123456789012345678>'],
  ])('asks for another message where one has no text but %s', async (_, text) => {
    const said = bot.discord.say(text);
    const reply = await bot.discord.messageCommand('Find coverage of this', said).finalReply();
    expect(reply.content).toMatch(/^There is no text in that message/);
  });

  it('reads the words of a message and not its formatting, also of an answer of its own', async () => {
    const { applicationId } = bot.discord.world;
    const read = '> when did Abe visit Russia?';
    const asked = bot.discord.say(`**<@${applicationId}> when did __Abe__ visit ||Russia||?**`);
    const answer = await bot.discord.written(asked.channelId, ({ repliesTo }) => repliesTo === asked.id);
    expect(answer.content).toBe(read);
    const found = await bot.discord.messageCommand('Find coverage of this', answer).finalReply();
    expect(found.content).toBe(read);
    expect(found.embeds[0]?.title).toBe(answer.embeds[0]?.title);
  });

  it('reads what Discord writes for members, emoji, moments and commands in no question', async () => {
    const written =
      '<@123456789012345678> when did Abe visit Russia? <:pepe:123456789012345678> <t:1700000000:R> </ask:123456789012345678>';
    const read = '> when did Abe visit Russia?';
    const found = await bot.discord
      .messageCommand('Find coverage of this', bot.discord.say(written))
      .finalReply();
    const asked = await bot.discord.ask(written).finalReply();
    const said = bot.discord.say(`<@${bot.discord.world.bot.id}> ${written}`);
    const answered = await bot.discord.written(said.channelId, ({ repliesTo }) => repliesTo === said.id);
    for (const { content } of [found, asked, answered]) expect(content.split('\n')[0]).toBe(read);
    const timeline = await bot.discord.command('timeline', { topic: 'visit <:pepe:1>' }).finalReply();
    expect(JSON.stringify(timeline.embeds)).not.toContain('pepe');
  });

  it('helps in two screens, with examples from this library', async () => {
    const help = await bot.discord.command('help').finalReply();
    expect(help.ephemeral).toBe(true);
    expect(help.embeds[0]?.description).toContain('/ask');
    expect(help.embeds[0]?.description).toContain('> Abe visits Russia again');
    const second = await bot.discord.press(help, 'For editors').finalReply();
    expect(second.id).toBe(help.id);
    expect(second.embeds[0]?.description).toContain('/ingest');
    const first = await bot.discord.press(second, 'How to ask').finalReply();
    expect(first.embeds[0]?.description).toBe(help.embeds[0]?.description);
  });
});
