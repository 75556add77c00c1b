import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { ingest } from '../../commands/ingest.js';
import { source } from '../../commands/source.js';
import type { IngestEvent } from '../../src/coverage/index.js';
import { DiskFullError } from '../../src/store/errors.js';
import { articles } from '../support/coverage.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('when something goes wrong', () => {
  let bot: RunningBot;
  afterEach(() => bot.stop());

  it.each(['expired', 'acknowledged elsewhere'] as const)(
    'an interaction that is gone (%s) is let go, and the next is answered',
    async (fate) => {
      bot = await startRunningBot();
      await fill(bot.library, articles);
      bot.discord.ask('which eruption ended on Sunday', { fate });
      const reply = await bot.discord.ask('when did Abe visit Russia').finalReply();
      expect(reply.embeds).toHaveLength(1);
      const answers = await bot.library.recentAnswers(bot.discord.world.channelId, '', 10);
      expect(answers.map(({ question }) => question)).toEqual(['when did Abe visit Russia']);
      expect(bot.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
    },
  );

  it('a fault of ours is told with an id that stands in the log beside the whole error', async () => {
    const broken = {
      ...ask,
      execute: async () => {
        throw new TypeError('a secret detail', { cause: new Error('its cause') });
      },
    };
    bot = await startRunningBot({ commands: [broken] });
    const reply = await bot.discord.ask('anything').finalReply();
    expect(reply.content).not.toContain('secret');
    const id = /id: ([0-9a-f]{6})$/.exec(reply.content)?.[1];
    const line = bot.logged.find(({ failure }) => failure !== undefined);
    expect(line).toMatchObject({
      failure: id,
      err: { type: 'TypeError', stack: expect.stringContaining('its cause') },
    });
  });

  it('an ingest that fails is told to the admin channel too', async () => {
    async function* failing(): AsyncGenerator<IngestEvent> {
      yield { type: 'reading', articles: 0, name: 'a.txt' };
      throw new DiskFullError('/data', undefined);
    }
    const broken = {
      ...ingest,
      execute: async () => ({ type: 'ingest' as const, events: failing(), cancel: () => undefined }),
    };
    bot = await startRunningBot({ commands: [broken] });
    const { editor, otherChannelId } = bot.discord.world;
    await bot.library.changeSettings({ adminChannel: otherChannelId });
    const full = 'The disk is full; the library is as it was before this change.';
    await bot.discord
      .ingest({ name: 'a.txt', bytes: 'A story.' }, { by: editor })
      .finalReply(({ content }) => content.startsWith(full));
    const told = await bot.discord.written(otherChannelId);
    expect(told.content).toContain(`<@${editor.user.id}> tried to add coverage, but it failed. ${full}`);
  });

  it('settings that cannot be read stop the bot there, and it says what to do', async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
    const { dataDirectory } = await bot.library.statistics();
    await writeFile(join(dataDirectory, 'settings.json'), '{"channels": ["1');
    const reply = await bot.discord.ask('when did Abe visit Russia').finalReply();
    expect(reply.content).toMatch(/^The settings of this server cannot be read.*settings\.json/);
    expect(reply.embeds).toEqual([]);
    const logged = bot.logged.find(({ code }) => code === 'settings-unreadable');
    expect(logged?.['msg']).toContain(join(dataDirectory, 'settings.json'));
  });

  it('what a reader typed stands in no line of the log where it cannot be used, but its code does', async () => {
    bot = await startRunningBot({ messageContent: true });
    await fill(bot.library, articles);
    const secret = 'my private matter';
    const { forumId } = bot.discord.world;
    await bot.discord.source(secret).finalReply();
    await bot.discord.command('ask', { question: 'when did Abe visit Russia', from: secret }).finalReply();
    await bot.library.changeSettings({ forums: [forumId] });
    bot.discord.post(`${secret} ${'x'.repeat(4_000)}`, '');
    await expect
      .poll(() => bot.logged.map(({ code }) => code), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['nothing-by-that-id', 'unreadable-date', 'question-too-long']));
    expect(bot.logged.find(({ code }) => code === 'unreadable-date')).toMatchObject({
      level: 30,
      name: 'PullquoteError',
    });
    expect(JSON.stringify(bot.logged)).not.toContain(secret);
  });

  it('suggestions that fail are none, and the option can still be typed', async () => {
    const broken = {
      ...source,
      autocomplete: async () => {
        throw new Error('no log');
      },
    };
    bot = await startRunningBot({ commands: [ask, broken] });
    expect(await bot.discord.suggestedAnswers('abc')).toEqual([]);
  });

  it('a command that the bot does not know any more says so', async () => {
    bot = await startRunningBot({ commands: [source] });
    const reply = await bot.discord.ask('anything').finalReply();
    expect(reply.content).toBe('I do not know that command any more. Try /ask.');
    expect(reply.ephemeral).toBe(true);
  });
});
