import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../support/coverage.js';
import { newPerson } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

describe('/gaps, /stats and /privacy in Discord', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
    await bot.discord.ask('how do I bake sourdough bread').finalReply();
    await bot.discord.ask('How do I bake sourdough bread?').finalReply();
    await bot.discord
      .ask('=HYPERLINK("https://evil.example") what is the price of @everyone tulips')
      .finalReply();
    await bot.discord.ask('when did Abe visit Russia').finalReply();
  }, 120_000);
  afterAll(() => bot.stop());

  it('groups what was not answered, newest first, and counts it', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord.command('gaps', {}, { by: editor }).finalReply();
    expect(reply.ephemeral).toBe(true);
    const [embed] = reply.embeds;
    expect(embed?.title).toBe('2 questions without an answer, last 30 days');
    const lines = (embed?.description ?? '').split('\n');
    expect(lines[0]).toMatch(/^\*\*1×\*\* =HYPERLINK\\\("https\\:/);
    expect(lines[1]).toMatch(/^\*\*2×\*\* How do I bake sourdough bread\? · <t:\d+:R>$/);
    expect(lines[2]).toContain('also: how do I bake sourdough bread');
    expect(embed?.footer?.text).toBe('Questions are kept for 90 days, without names');
  });

  it('exports all of it as CSV that no spreadsheet runs', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord.command('gaps', { days: 7 }, { by: editor }).finalReply();
    const exported = await bot.discord.press(reply, 'Export CSV', { by: editor }).finalReply();
    expect(exported.ephemeral).toBe(true);
    const [file] = exported.attachments;
    expect(file?.name).toBe('gaps.csv');
    const csv = Buffer.from(file?.bytes ?? []).toString('utf8');
    expect(csv).toMatch(/^\uFEFF"Question","Times asked","Last asked","Other wordings","Kind"\r\n/);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"") what`);
    expect(csv).toMatch(/"How do I bake sourdough bread\?","2","\d{4}-\d\d-\d\dT[\d:.]+Z","how do I bake/);
  });

  it('exports the newest where Discord takes no file of all, and says how many are left out', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord.command('gaps', { days: 7 }, { by: editor }).finalReply();
    const small = { by: editor, attachmentSizeLimit: 250 };
    const exported = await bot.discord.press(reply, 'Export CSV', small).finalReply();
    expect(exported.content).toMatch(/\nOne question is left out: Discord takes no larger file here\.$/);
    const csv = Buffer.from(exported.attachments[0]?.bytes ?? []).toString('utf8');
    expect(csv).toContain('tulips');
    expect(csv).not.toContain('sourdough');
  });

  it('marks questions whose answer a reader rejected', async () => {
    const { editor } = bot.discord.world;
    const answer = await bot.discord.ask('when did Shinzo Abe visit Russia').finalReply();
    await bot.discord.press(answer, 'Not my answer').finalReply();
    const reply = await bot.discord.command('gaps', {}, { by: editor }).finalReply();
    expect(reply.embeds[0]?.title).toBe('2 questions without an answer, last 30 days · one rejected answer');
    expect(reply.embeds[0]?.description?.split('\n')[0]).toMatch(
      /^\*\*1×\*\* when did Shinzo Abe visit Russia · <t:\d+:R> · \*answer rejected\*$/,
    );
    const exported = await bot.discord.press(reply, 'Export CSV', { by: editor }).finalReply();
    const csv = Buffer.from(exported.attachments[0]?.bytes ?? []).toString('utf8');
    expect(csv).toMatch(/"when did Shinzo Abe visit Russia","1",.*"answer rejected"\r\n/);
    expect(csv).toMatch(/"How do I bake sourdough bread\?","2",.*"no answer"\r\n/s);
  });

  it('is paged', async () => {
    const { editor, rivalChannelId, rivalGuildId } = bot.discord.world;
    const rival = await bot.libraries.of(rivalGuildId);
    await fill(rival, articles);
    for (const thing of 'tulip anvil comet glacier walrus opera zipper quartz banjo pickle trombone'.split(
      ' ',
    )) {
      await rival.ask({ text: `recipe for a chocolate ${thing}, number ${thing}?` }, { channel: 'x' });
      await rival.ask({ text: `${thing}` }, { channel: 'x' });
    }
    const how = { by: editor, channel: rivalChannelId };
    const first = await bot.discord.command('gaps', {}, how).finalReply();
    expect(first.embeds[0]?.footer?.text).toMatch(/ · Page 1 of [23]$/);
    const second = await bot.discord.press(first, '▶', how).finalReply();
    expect(second.embeds[0]?.footer?.text).toMatch(/ · Page 2 of [23]$/);
    expect(second.embeds[0]?.description).not.toBe(first.embeds[0]?.description);
  }, 60_000);

  it('shows no other server’s questions', async () => {
    const { editor, rivalChannelId } = bot.discord.world;
    const reply = await bot.discord.command('gaps', {}, { by: editor, channel: rivalChannelId }).finalReply();
    expect(JSON.stringify(reply)).not.toContain('sourdough');
  });

  it('draws questions by day, and says it in words', async () => {
    const { editor } = bot.discord.world;
    const reply = await bot.discord.command('stats', { days: 7 }, { by: editor }).finalReply();
    const [embed] = reply.embeds;
    expect(embed?.title).toBe('The last 7 days');
    expect(embed?.description).toContain('Library: 3 articles');
    expect(embed?.description).toContain('Base: 0 articles');
    expect(embed?.description).toContain('5 questions, 40% answered');
    expect(embed?.description).toContain('One answer was rejected by a reader');
    expect(embed?.description).toMatch(
      /From question to answer: [\d,]+ ms at the median, [\d,]+ ms at the 95th/,
    );
    expect(embed?.image?.url).toBe('attachment://questions.png');
    const [file] = reply.attachments;
    expect(file?.name).toBe('questions.png');
    expect(file?.description).toMatch(
      /^Bar chart of questions a day from .+: 5 questions, 2 answered\. Busiest/,
    );
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('is for editors', async () => {
    const { reader, editorsRoleId } = bot.discord.world;
    const journalist = newPerson('journalist', { roles: [editorsRoleId] });
    for (const command of ['gaps', 'stats']) {
      const refused = await bot.discord.command(command, {}, { by: reader }).finalReply();
      expect(refused.content).toMatch(/^You need the permission/);
    }
    await bot.library.changeSettings({ ingestRoles: [editorsRoleId] });
    const shown = await bot.discord.command('gaps', {}, { by: journalist }).finalReply();
    expect(shown.embeds[0]?.title).toMatch(/^2 questions/);
  });

  it('tells readers what is kept, in direct messages too', async () => {
    const { directChannelId } = bot.discord.world;
    for (const how of [{}, { channel: directChannelId }]) {
      const reply = await bot.discord.command('privacy', {}, how).finalReply();
      expect(reply.ephemeral).toBe(true);
      expect(reply.embeds[0]?.description).toContain('for 90 days, without your name or id');
    }
  });

  it('keeps nothing of who asked', async () => {
    const { reader } = bot.discord.world;
    const { dataDirectory } = await bot.library.statistics();
    for (const name of ['questions.jsonl', 'answers.jsonl']) {
      const kept = await readFile(`${dataDirectory}/${name}`, 'utf8');
      expect(kept).toContain('sourdough');
      expect(kept).not.toContain(reader.user.id);
      expect(kept).not.toContain(reader.user.username);
    }
  });
});

describe('questions that are not kept', () => {
  it('leave no trace, and editors and readers are told so', async () => {
    const bot = await startRunningBot({ keepQuestionsDays: 0 });
    try {
      await fill(bot.library, articles);
      const { editor } = bot.discord.world;
      await bot.discord.ask('how do I bake sourdough bread').finalReply();
      const answer = await bot.discord.ask('when did Abe visit Russia').finalReply();
      const thread = bot.discord.openThread('Visits');
      await bot.discord.ask('when did Abe visit Russia', { channel: thread }).finalReply();
      const followUp = await bot.discord.ask('and in what month?', { channel: thread }).finalReply();
      expect(followUp.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
      const sources = await bot.discord.press(answer, 'Sources').finalReply();
      expect(sources.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
      expect(sources.content).not.toMatch(/^>/);
      const gaps = await bot.discord.command('gaps', {}, { by: editor }).finalReply();
      expect(gaps.embeds[0]?.description).toMatch(/^Questions are not kept here/);
      const stats = await bot.discord.command('stats', {}, { by: editor }).finalReply();
      expect(stats.embeds[0]?.description).toContain('Questions are not kept here');
      expect(stats.embeds[0]?.image).toBeUndefined();
      expect(stats.attachments).toEqual([]);
      const help = await bot.discord.command('help').finalReply();
      const examples = help.embeds[0]?.description?.split('\n').filter((line) => line.startsWith('>'));
      expect(examples?.length).toBeGreaterThan(0);
      expect(examples).not.toContain('> ');
      const privacy = await bot.discord.command('privacy').finalReply();
      expect(privacy.embeds[0]?.description).toContain('Your questions are not kept');
      expect(privacy.embeds[0]?.description).toContain('for half an hour, in memory only');
    } finally {
      await bot.stop();
    }
  });
});

describe('direct messages where the server’s library is the base', () => {
  it('are answered from it as it is set, and kept from its editors', async () => {
    const bot = await startRunningBot({ isHome: true });
    try {
      await fill(bot.library, articles);
      await bot.library.changeSettings({ footer: 'The Newsroom' });
      const { directChannelId: channel, editor, reader } = bot.discord.world;
      await bot.discord.ask('is the editor in chief a crook', { channel, by: reader }).finalReply();
      const answer = await bot.discord.ask('when did Abe visit Russia', { channel, by: reader }).finalReply();
      expect(answer.embeds[0]?.title).toBe('Kishida and Shuvalov meet in Tokyo');
      expect(answer.embeds[0]?.footer?.text).toContain('The Newsroom');
      await bot.discord.press(answer, 'Not my answer', { channel, by: reader }).finalReply();
      const gaps = await bot.discord.command('gaps', {}, { by: editor }).finalReply();
      expect(gaps.embeds[0]?.title).toMatch(/^No gaps, /);
      const { dataDirectory } = await bot.library.statistics();
      const kept = (name: string, folder = '') => readFile(join(dataDirectory, folder, name), 'utf8');
      for (const name of ['questions.jsonl', 'answers.jsonl']) {
        await expect(kept(name)).rejects.toThrow('ENOENT');
        expect(await kept(name, 'direct-messages')).toContain('crook');
      }
      await bot.restart();
      const context = await bot.discord.press(answer, 'More context', { channel, by: reader }).finalReply();
      expect(context.embeds[0]?.description).toContain('Abe');
      const privacy = await bot.discord.command('privacy', {}, { channel, by: reader }).finalReply();
      expect(privacy.embeds[0]?.description).toContain('the editors of no server see it');
    } finally {
      await bot.stop();
    }
  });
});
