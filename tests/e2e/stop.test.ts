import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BotProcess } from '../support/bot-process.js';
import { rateLimited } from '../support/discord/faults.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';
import { filledFolder, manyArticles } from '../support/filled-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Milliseconds after which process managers lose patience. */
const STOP_WITHIN_MS = 10_000;
const PATIENCE_MS = 60_000;

describe('at SIGTERM the bot', () => {
  let discord: DiscordStandIn;
  let bot: BotProcess;
  beforeEach(async () => {
    discord = await DiscordStandIn.start();
    onTestFinished(() => discord.stop());
    bot = new BotProcess(await temporaryFolder(), {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: await filledFolder(),
    });
    onTestFinished(() => bot.stop('SIGKILL'));
    await bot.said('"msg":"ready"');
    await discord.ask('when did Abe visit Russia').finalReply();
  });

  /** A question whose answer Discord takes so many seconds later only. */
  function askAndHoldUp(seconds: string) {
    const asked = discord.ask('when did Abe visit Russia');
    const answer = { ...rateLimited('shared'), headers: { 'retry-after': seconds } };
    discord.fault({ on: new RegExp(`^PATCH .*${asked.token}`), answer });
    return asked;
  }

  it('answers what was asked, stops an ingest and says what is left of it, takes nothing new, and ends with 0', async () => {
    const by = discord.world.editor;
    const ingest = discord.ingest(manyArticles(3_000), { by });
    await ingest.finalReply(({ content }) => content.startsWith('Indexing'), PATIENCE_MS);
    // The answer can be sent two seconds after the signal only.
    const asked = askAndHoldUp('2');
    await expect.poll(() => asked.acknowledged, { timeout: PATIENCE_MS }).toBe(true);
    const told = performance.now();
    bot.stop('SIGTERM');
    await bot.said('stopping');
    const late = discord.ask('when did Abe visit Russia');
    const [stopped, answer, code] = await Promise.all([
      ingest.finalReply(({ content }) => content.startsWith('I am'), PATIENCE_MS),
      asked.finalReply(undefined, PATIENCE_MS),
      bot.exitCode(),
    ]);
    expect(code).toBe(0);
    expect(performance.now() - told).toBeLessThan(STOP_WITHIN_MS);
    expect(stopped.content).toMatch(
      /^I am being restarted, so this ingest was stopped\. Articles saved by then, which stay: \d/,
    );
    expect(answer.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    expect(late.acknowledged).toBe(false);
    expect(bot.errors).not.toContain('unforeseen');
  }, 120_000);

  it('ends with 0 in time although nothing comes back from Discord any more', async () => {
    discord.gateway.fallSilent();
    const told = performance.now();
    bot.stop('SIGTERM');
    expect(await bot.exitCode()).toBe(0);
    expect(performance.now() - told).toBeLessThan(STOP_WITHIN_MS);
  }, 120_000);

  it('ends with 0 in time although Discord holds up an answer', async () => {
    const asked = askAndHoldUp('600');
    await expect.poll(() => asked.acknowledged, { timeout: PATIENCE_MS }).toBe(true);
    const told = performance.now();
    bot.stop('SIGTERM');
    expect(await bot.exitCode()).toBe(0);
    expect(performance.now() - told).toBeLessThan(STOP_WITHIN_MS);
  }, 120_000);
});
