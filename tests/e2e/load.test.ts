import { describe, expect, it, onTestFinished } from 'vitest';
import { BotProcess } from '../support/bot-process.js';
import type { Interaction } from '../support/discord/interactions.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';
import { newPerson } from '../support/discord/world.js';
import { filledFolder, manyArticles } from '../support/filled-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PATIENCE_MS = 100_000;
/** Milliseconds in which Discord wants to hear of an interaction. */
const ACKNOWLEDGE_WITHIN_MS = 3_000;

describe('two hundred readers at once, and an ingest beside them', () => {
  it('hear within three seconds that their answers are coming, and get them', async () => {
    const discord = await DiscordStandIn.start();
    onTestFinished(() => discord.stop());
    const bot = new BotProcess(await temporaryFolder(), {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: await filledFolder(),
    });
    onTestFinished(() => bot.stop('SIGKILL'));
    await bot.said('"msg":"ready"');
    await discord.ask('when did Abe visit Russia').finalReply();

    const ingest = discord.ingest(manyArticles(200), { by: discord.world.editor });
    await ingest.finalReply();
    bot.measureEventLoop();
    const { channelId, rivalChannelId } = discord.world;
    const asked: Interaction[] = Array.from({ length: 200 }, (_, i) =>
      discord.ask(`when did Abe visit Russia, asked reader ${i}`, {
        by: newPerson(`reader-${i}`),
        channel: i % 2 === 0 ? channelId : rivalChannelId,
      }),
    );
    const replies = await Promise.all(asked.map((one) => one.finalReply(undefined, PATIENCE_MS)));
    const delay = await bot.eventLoopDelay();
    const slowest = Math.max(
      ...asked.map(({ acknowledgedAfter = Number.POSITIVE_INFINITY }) => acknowledgedAfter),
    );
    console.info(
      `slowest acknowledgement ${slowest.toFixed(0)} ms; event loop held up at most ${delay.longest} ms, p99 ${delay.p99} ms`,
    );

    expect(slowest).toBeLessThan(ACKNOWLEDGE_WITHIN_MS);
    for (const { embeds } of replies) expect(embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    const finished = await ingest.finalReply(
      ({ embeds }) => embeds[0]?.title === 'Ingest finished',
      PATIENCE_MS,
    );
    expect(finished.embeds[0]?.description).toMatch(/^200 new/);
  }, 150_000);
});
