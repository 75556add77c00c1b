import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../src/library/open-library.js';
import { BotProcess } from '../support/bot-process.js';
import { CLI } from '../support/cli-process.js';
import { articles } from '../support/coverage.js';
import { rateLimited, refusals, serverError } from '../support/discord/faults.js';
import { DiscordStandIn } from '../support/discord/stand-in.js';
import { filledFolder, manyArticles } from '../support/filled-folder.js';
import { fill } from '../support/running-bot.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Milliseconds for a process to start on a busy machine. */
const PATIENCE_MS = 20_000;

describe('the bot as a process', () => {
  let discord: DiscordStandIn;
  beforeEach(async () => {
    discord = await DiscordStandIn.start();
  });
  afterEach(() => discord.stop());

  async function start(settings: Readonly<Record<string, string>>): Promise<BotProcess> {
    const bot = new BotProcess(await temporaryFolder(), settings);
    onTestFinished(() => bot.stop('SIGKILL'));
    return bot;
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('answers, and ends with 0 at %s', async (signal) => {
    const dataDirectory = await temporaryFolder();
    const library = await openLibrary({ dataDirectory, embeddingModel: 'Xenova/all-MiniLM-L6-v2' });
    await fill(library, articles);
    await library.close();
    const bot = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: dataDirectory,
    });
    await bot.said('"msg":"ready"');
    const reply = await discord.ask('when did Abe visit Russia').finalReply();
    expect(reply.embeds[0]?.description).toContain('**Shinzo Abe visited Russia in __April 2017__\\.**');
    bot.stop(signal);
    expect(await bot.exitCode()).toBe(0);
    expect(bot.errors).not.toContain(discord.token);
  });

  it('is started from a terminal over the folder that the command line names, not that of the settings', async () => {
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DATA_DIR: 'elsewhere' };
    const command = [CLI, '--data', await filledFolder(), 'bot'];
    const bot = new BotProcess(await temporaryFolder(), settings, command);
    onTestFinished(() => bot.stop('SIGKILL'));
    await bot.said('"msg":"ready"');
    const reply = await discord.ask('when did Abe visit Russia').finalReply();
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    bot.stop('SIGTERM');
    expect(await bot.exitCode()).toBe(0);
  });

  it('ends with 0 at SIGTERM although it is still indexing an older library again', async () => {
    const dataDirectory = await temporaryFolder();
    const library = await openLibrary({ dataDirectory, embeddingModel: 'Xenova/all-MiniLM-L6-v2' });
    const { name, bytes } = manyArticles(60);
    for await (const _ of library.ingest({ type: 'bytes', name, bytes: Buffer.from(bytes) }));
    await library.close();
    await writeFile(join(dataDirectory, 'library.json'), '{"format":0}');
    const bot = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: dataDirectory,
    });
    await bot.said('Indexing the stored articles again');
    bot.stop('SIGTERM');
    expect(await bot.exitCode()).toBe(0);
    expect(bot.errors).not.toContain('the library was indexed again');
  });

  it('still answers what it was asked when told to stop while it registers its commands', async () => {
    const commands = /^GET \/applications\/\d+\/commands/;
    discord.fault({ on: commands, times: 20, answer: serverError(503) });
    const bot = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: await filledFolder(),
    });
    const sent = (request: RegExp) => () =>
      discord.requests.some(({ method, path }) => request.test(`${method} ${path}`));
    await expect.poll(sent(commands), { timeout: PATIENCE_MS }).toBe(true);
    // The answer can be sent two seconds after the first try only.
    const message = /^POST \/channels\/\d+\/messages/;
    discord.fault({ on: message, answer: { ...rateLimited('shared'), headers: { 'retry-after': '2' } } });
    const asked = discord.say(`<@${discord.world.bot.id}> when did Abe visit Russia`);
    await expect.poll(sent(message), { timeout: PATIENCE_MS }).toBe(true);
    bot.stop('SIGTERM');
    const reply = await discord.written(asked.channelId, ({ repliesTo }) => repliesTo === asked.id);
    expect(reply.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
    expect(await bot.exitCode()).toBe(0);
  });

  it('names each missing or wrong setting, with what to put there, and ends with 2', async () => {
    const bot = await start({ DISCORD_API: 'discord.com', LOG_LEVEL: 'loud', COVERAGE_DIR: './nowhere' });
    expect(await bot.exitCode()).toBe(2);
    expect(bot.errors.split('\n')).toEqual([
      'COVERAGE_DIR is no folder; put the folder of articles there that /ingest re-reads.',
      expect.stringMatching(/^LOG_LEVEL must be one of fatal, error, warn, info/),
      expect.stringMatching(/^DISCORD_TOKEN is missing; put the bot's token there \(https/),
      "DISCORD_API must be an address like https://discord.com/api; leave it empty for Discord's own.",
      'Settings are read from the environment and from the file .env; .env.example explains each.',
      '',
    ]);
  });

  it('says what to do about a token that Discord refuses, without showing it, and ends with 1', async () => {
    const bot = await start({ DISCORD_TOKEN: 'mistyped-token', DISCORD_API: discord.api });
    expect(await bot.exitCode()).toBe(1);
    expect(bot.errors).toMatch(/^Discord does not accept DISCORD_TOKEN\.\nReset the token at https/);
    expect(bot.errors).not.toContain('mistyped-token');
  });

  it('says so too when Discord refuses the token of a bot that runs', async () => {
    const bot = await start({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
    await bot.said('"msg":"ready"');
    discord.fault({ on: /^[A-Z]+ \/(?:channels|users)\//, answer: refusals.unauthorized, times: 100 });
    discord.say(`<@${discord.world.bot.id}> when did Abe visit Russia`);
    expect(await bot.exitCode()).toBe(1);
    expect(bot.errors).toContain('Discord does not accept DISCORD_TOKEN.\nReset the token at https');
    expect(bot.errors).not.toContain(discord.token);
  });

  it('says where to switch message content on when Discord does not allow it, and ends with 1', async () => {
    discord.gateway.messageContentAllowed = false;
    const bot = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      MESSAGE_CONTENT: 'on',
    });
    expect(await bot.exitCode()).toBe(1);
    expect(bot.errors).toContain('Discord does not let the bot read message content.');
    expect(bot.errors).toMatch(
      /Switch on "Message Content Intent" at https.*, or set MESSAGE_CONTENT=off\.\n$/,
    );
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('says so too when Discord takes it back from a bot that runs', async () => {
    const bot = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      MESSAGE_CONTENT: 'on',
    });
    await bot.said('"msg":"ready"');
    discord.gateway.messageContentAllowed = false;
    discord.gateway.invalidate(false);
    expect(await bot.exitCode()).toBe(1);
    expect(bot.errors).toContain('set MESSAGE_CONTENT=off.');
  });

  it('says where it looked for Discord when nobody answers there, and ends with 1', async () => {
    const elsewhere = await DiscordStandIn.start();
    const { api } = elsewhere;
    await elsewhere.stop();
    const bot = await start({ DISCORD_TOKEN: 'token', DISCORD_API: api });
    expect(await bot.exitCode()).toBe(1);
    expect(bot.errors).toContain(`Discord cannot be reached at ${api}.\nCheck the network`);
  });
});
