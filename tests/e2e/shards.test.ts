import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BotProcess } from '../support/bot-process.js';
import { CLI } from '../support/cli-process.js';
import type { SeenMessage } from '../support/discord/interactions.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';
import { manyArticles } from '../support/filled-folder.js';

/** Two processes and their libraries start one after the other. */
const START_MS = 120_000;

/** Milliseconds after which whatever one process has committed is there for a question asked of another. */
const SEEN_WITHIN_MS = 2_000;

const lighthouse = {
  name: 'lighthouse.txt',
  bytes: 'Lighthouse lit again\n\nThe lighthouse at Cape Arkona was lit again on 3 May 2021.\n',
};

describe('two shards over one library', () => {
  let discord: DiscordStandIn;
  let bot: BotProcess;
  let folder: string;
  const isFinished = ({ embeds }: SeenMessage) => embeds[0]?.title === 'Ingest finished';

  beforeAll(async () => {
    discord = await DiscordStandIn.start();
    discord.recommendShards(2);
    folder = await mkdtemp(join(tmpdir(), 'pullquote-shards-'));
    const settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      SHARDS: 'auto',
      HOME_GUILD: discord.world.guildId,
    };
    bot = new BotProcess(folder, settings, [CLI, '--data', 'named', 'bot']);
    await bot.said('"shards":2,"msg":"ready"');
  }, START_MS);
  afterAll(async () => {
    bot.stop('SIGKILL');
    await discord.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('connect as Discord recommends, each with its own servers, and register the commands once', () => {
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('both see what one of them saved, two seconds later', async () => {
    const { editor, rivalChannelId } = discord.world;
    const askOther = () =>
      discord.ask('when was the lighthouse lit again', { channel: rivalChannelId }).finalReply();
    // The other shard has its library open and its model loaded.
    expect((await askOther()).embeds).toEqual([]);
    await discord.ingest(lighthouse, { by: editor }).finalReply(isFinished);
    await wait(SEEN_WITHIN_MS);
    expect((await askOther()).embeds[0]?.title).toBe('Lighthouse lit again');
  });

  it('work in the folder that the command line names, not that of the settings', async () => {
    expect(await readdir(folder)).toEqual(['named']);
  });

  it(
    'let one write at a time, and say so to the other',
    async () => {
      const { editor } = discord.world;
      // Whoever tells of progress holds the lock; it must be long enough for another to begin after the first word of it.
      const ingest = discord.ingest(manyArticles(600), { by: editor });
      await ingest.finalReply(({ content }) => /^(?:Reading|Indexing|Saved)/.test(content));
      const second = await discord
        .ingest(lighthouse, { by: editor })
        .finalReply(({ content }) => !content.startsWith('Reading'));
      expect(second.content).toMatch(/^An ingest in this server is running or waiting/);
      await ingest.finalReply(isFinished, START_MS);
    },
    START_MS,
  );

  it('tell once what to do about a token that Discord refuses', async () => {
    const refused = new BotProcess(folder, {
      DISCORD_TOKEN: 'mistyped',
      DISCORD_API: discord.api,
      SHARDS: '2',
    });
    expect(await refused.exitCode()).toBe(1);
    expect(refused.errors).toMatch(/^Discord does not accept DISCORD_TOKEN\.\nReset the token at .*\n$/);
  });

  it('stop together, and end with 0', async () => {
    bot.stop('SIGTERM');
    expect(await bot.exitCode()).toBe(0);
    expect(bot.errors).not.toContain('unforeseen');
  });
});
