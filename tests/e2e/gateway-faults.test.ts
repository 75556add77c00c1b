import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

/** Milliseconds between heartbeats where a test waits for one to be missed. */
const QUICK_HEARTBEAT_MS = 200;
const USUAL_HEARTBEAT_MS = 41_250;

describe('when the connection to Discord breaks', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
  });
  afterAll(() => bot.stop());
  afterEach(() => {
    expect(bot.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  /** Asks, and sees one answer of one acknowledgement. */
  async function askOnce(): Promise<void> {
    const interaction = bot.discord.ask('when did Abe visit Russia');
    const reply = await interaction.finalReply();
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    const callbacks = bot.discord.requests.filter(({ path }) => path.includes(interaction.token));
    expect(callbacks.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  }

  it('answers what was asked while it was away, once', async () => {
    const { resumed } = bot.discord.gateway;
    bot.discord.gateway.drop();
    await askOnce();
    expect(bot.discord.gateway.resumed).toBe(resumed + 1);
    await askOnce();
  });

  it('answers a question of which half had come when the connection broke', async () => {
    const { resumed } = bot.discord.gateway;
    const interaction = bot.discord.askHalf('when did Abe visit Russia');
    const reply = await interaction.finalReply();
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    expect(bot.discord.gateway.resumed).toBe(resumed + 1);
    await askOnce();
  });

  it('connects anew where Discord asks for it (op 7)', async () => {
    const { resumed } = bot.discord.gateway;
    bot.discord.gateway.askToReconnect();
    await askOnce();
    await bot.discord.gateway.resumedTimes(resumed + 1);
    await askOnce();
  });

  it('resumes a session that Discord calls into question (op 9, resumable)', async () => {
    const { resumed } = bot.discord.gateway;
    bot.discord.gateway.invalidate(true);
    await bot.discord.gateway.resumedTimes(resumed + 1);
    await askOnce();
  });

  it('starts a new session where Discord has given up the old one (op 9, not resumable)', async () => {
    const { identified } = bot.discord.gateway;
    const before = identified.length;
    bot.discord.gateway.invalidate(false);
    await bot.discord.gateway.session();
    expect(identified).toHaveLength(before + 1);
    await askOnce();
  });

  it('answers in the other servers where one is down when the bot starts', async () => {
    const { gateway, world } = bot.discord;
    gateway.down.add(world.rivalGuildId);
    const before = gateway.identified.length;
    const restarted = bot.restart();
    await expect.poll(() => gateway.identified.length, { timeout: 20_000 }).toBe(before + 1);
    await askOnce();
    await restarted;
    gateway.down.clear();
    await bot.restart();
  });

  it('leaves a connection on which nothing comes back any more', async () => {
    const { gateway } = bot.discord;
    const { resumed } = gateway;
    gateway.heartbeatInterval = QUICK_HEARTBEAT_MS;
    gateway.alive = false;
    gateway.drop();
    await gateway.resumedTimes(resumed + 2);
    gateway.heartbeatInterval = USUAL_HEARTBEAT_MS;
    gateway.alive = true;
    gateway.drop();
    await askOnce();
  });
});
