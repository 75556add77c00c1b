import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { commands } from '../../commands/index.js';
import { source } from '../../commands/source.js';
import { refusals } from '../support/discord/faults.js';
import { type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('what the bot tells Discord of itself', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
  });
  afterEach(() => bot.stop());

  const registrations = () => bot.discord.requests.filter(({ method }) => method === 'PUT');
  const names = (registered: readonly Record<string, unknown>[]) => registered.map(({ name }) => name);
  const all = commands.map(({ data }) => data.name);

  it('registers its commands, /ingest for members who may manage the server, in servers only', () => {
    expect(names(bot.discord.commands)).toEqual(all);
    const ingest = bot.discord.commands.find(({ name }) => name === 'ingest');
    // 32 is the permission to manage a server. https://discord.com/developers/docs/topics/permissions
    expect(ingest).toMatchObject({ contexts: [0], default_member_permissions: '32' });
  });

  it('registers nothing where Discord knows the commands already', async () => {
    expect(registrations()).toHaveLength(1);
    await bot.restart();
    expect(registrations()).toHaveLength(1);
  });

  it('takes away a command that has another name in the next version', async () => {
    const renamed = { ...ask, data: { ...ask.data, name: 'question' } } as typeof ask;
    await bot.restart({ commands: [renamed, source] });
    expect(names(bot.discord.commands)).toEqual(['question', 'source']);
  });

  it('registers for one server where the operator wants it, and takes away those for all', async () => {
    const { guildId, rivalGuildId } = bot.discord.world;
    await bot.restart({ registerGuild: guildId });
    expect(names(bot.discord.commandsOf(guildId))).toEqual(all);
    expect(bot.discord.commandsOf(rivalGuildId)).toEqual([]);
    expect(bot.discord.commands).toEqual([]);
    const told = registrations().length;
    await bot.restart({ registerGuild: guildId });
    expect(registrations()).toHaveLength(told);
    await bot.restart();
    expect(names(bot.discord.commands)).toEqual(all);
    expect(bot.discord.commandsOf(guildId)).toEqual([]);
  });

  it('looks through the other servers where one does not let it', async () => {
    const { guildId, rivalGuildId } = bot.discord.world;
    await bot.restart({ registerGuild: rivalGuildId });
    const lines = bot.logged.length;
    bot.discord.fault({
      on: new RegExp(`^GET .*/guilds/${guildId}/commands`),
      answer: refusals.missingAccess,
    });
    await bot.restart();
    expect(bot.discord.commandsOf(rivalGuildId)).toEqual([]);
    const told = bot.logged.slice(lines);
    expect(told.filter(({ server }) => server === guildId)).toMatchObject([{ level: 30 }]);
    expect(told.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('goes on with the commands that Discord knows where it takes no new ones', async () => {
    await bot.restart({ registerGuild: '1' });
    const reply = await bot.discord.ask('anything').finalReply();
    expect(reply.content).toMatch(/^There is no coverage/);
    const told = bot.logged.find(({ msg }) => String(msg).includes('could not be registered'));
    expect(JSON.stringify(told)).toContain('Missing Access');
  });

  it('asks for no privileged intent', () => {
    expect(bot.discord.intents.map((intents) => intents & PRIVILEGED)).toEqual([0]);
  });

  it('writes no token into its log', async () => {
    await bot.discord.ask('anything').finalReply();
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(bot.logged)).not.toContain(bot.discord.token);
  });
});

/** Members, presences, message content: https://discord.com/developers/docs/events/gateway#privileged-intents */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
