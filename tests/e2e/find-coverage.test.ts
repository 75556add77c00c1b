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

  it('finds what the coverage says to a message, for the one who wants to know', async () => {
    const said = bot.discord.say('I hear that Abe visited Russia in April 2017');
    const reply = await bot.discord.messageCommand('Find coverage of this', said).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.embeds[0]?.title).toBe('Abe visits Russia');
    expect(await bot.discord.suggestedAnswers('')).toEqual([]);
  });

  it('asks for another message where one has no text', async () => {
    const said = bot.discord.say(' ');
    const reply = await bot.discord.messageCommand('Find coverage of this', said).finalReply();
    expect(reply.content).toMatch(/^There is no text in that message/);
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
