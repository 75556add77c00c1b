import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('what the bot tells Discord of itself', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
  });
  afterEach(() => bot.stop());

  const registrations = () => bot.discord.requests.filter(({ method }) => method === 'PUT');

  it('registers its commands, /ingest for members who may manage the server, in servers only', () => {
    expect(bot.discord.commands.map(({ name }) => name)).toEqual(['ask', 'source', 'ingest']);
    const ingest = bot.discord.commands.find(({ name }) => name === 'ingest');
    expect(ingest).toMatchObject({ default_member_permissions: '32', contexts: [0] });
  });

  it('registers nothing where Discord knows the commands already', async () => {
    expect(registrations()).toHaveLength(1);
    await bot.restart();
    expect(registrations()).toHaveLength(1);
  });

  it('asks for no intent but that of its servers', () => {
    expect(bot.discord.intents).toEqual([1]);
  });

  it('writes no token into its log', async () => {
    await bot.discord.ask('anything').finalReply();
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(bot.logged)).not.toContain(bot.discord.token);
  });
});
