import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { customId } from '../../commands/custom-id.js';
import { settings } from '../../commands/settings.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/coverage/index.js';
import { rateLimited } from '../support/discord/faults.js';
import type { SeenMessage } from '../support/discord/interactions.js';
import { newPerson } from '../support/discord/world.js';
import { type RunningBot, startRunningBot } from '../support/running-bot.js';

const setting = (name: keyof Settings) => customId('setting', name);
const description = (message: SeenMessage) => message.embeds[0]?.description ?? '';

describe('/settings in Discord', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startRunningBot();
  });
  afterEach(() => bot.stop());

  const open = () => bot.discord.command('settings', {}, { by: bot.discord.world.admin }).finalReply();

  it('shows every setting, and menus for where to answer and how', async () => {
    const { admin } = bot.discord.world;
    const places = await open();
    expect(places.ephemeral).toBe(true);
    expect(description(places)).toContain('**Channels:** all that I can see');
    expect(description(places)).toContain('**Colour:** #2f5d8a');
    const menus = places.components.flatMap((row) => row.components).map(({ custom_id }) => custom_id);
    expect(menus).toEqual([
      setting('channels'),
      setting('forums'),
      setting('ingestRoles'),
      setting('adminChannel'),
      customId('setting-toggle', 'mentions'),
      customId('setting-toggle', 'threads'),
      customId('settings-page', 'answers'),
    ]);
    const answers = await bot.discord.press(places, 'How I answer ▶', { by: admin }).finalReply();
    expect(answers.id).toBe(places.id);
    const further = answers.components.flatMap((row) => row.components).map(({ custom_id }) => custom_id);
    expect(further.slice(0, 3)).toEqual([setting('language'), setting('certainty'), setting('quotes')]);
  });

  it('keeps what is chosen, also over a restart, and shows it at once', async () => {
    const { admin, channelId, forumId, editorsRoleId } = bot.discord.world;
    const by = { by: admin };
    const places = await open();
    const shown = await bot.discord.select(places, setting('channels'), [channelId], by).finalReply();
    expect(description(shown)).toContain(`**Channels:** <#${channelId}>`);
    await bot.discord.select(shown, setting('forums'), [forumId], by).finalReply();
    await bot.discord.select(shown, setting('ingestRoles'), [editorsRoleId], by).finalReply();
    const toggled = await bot.discord.press(shown, 'Mentions: answered', by).finalReply();
    expect(description(toggled)).toContain('**Mentions:** ignored, commands only');
    const answers = await bot.discord.press(toggled, 'How I answer ▶', by).finalReply();
    await bot.discord.select(answers, setting('certainty'), ['careful'], by).finalReply();
    const quotes = await bot.discord.select(answers, setting('quotes'), ['1'], by).finalReply();
    expect(description(quotes)).toContain('**Articles in an answer:** the best one only');
    await bot.restart();
    expect(await bot.library.settings()).toEqual({
      ...DEFAULT_SETTINGS,
      channels: [channelId],
      forums: [forumId],
      ingestRoles: [editorsRoleId],
      mentions: false,
      certainty: 'careful',
      quotes: 1,
    });
    const cleared = await bot.discord.select(places, setting('channels'), [], by).finalReply();
    expect(description(cleared)).toContain('**Channels:** all that I can see');
  });

  it('takes name, colour and footer from a form that shows what they are', async () => {
    const { admin } = bot.discord.world;
    await bot.library.changeSettings({ name: 'The Gazette' });
    const answers = await bot.discord.press(await open(), 'How I answer ▶', { by: admin }).finalReply();
    const form = await bot.discord.press(answers, 'Name, colour, footer …', { by: admin }).form();
    expect(JSON.stringify(form.components)).toContain('The Gazette');
    const typed = { name: ' The *Daily*\nGazette ', colour: 'FF8800', footer: 'Quoted word for word' };
    const shown = await bot.discord.submit(form, typed, { by: admin }).finalReply();
    expect(description(shown)).toContain('**Newsroom:** The \\*Daily\\* Gazette');
    expect(shown.embeds[0]?.color).toBe(0xff8800);
    expect(await bot.library.settings()).toMatchObject({
      name: 'The *Daily* Gazette',
      accentColour: 0xff8800,
      footer: 'Quoted word for word',
    });
  });

  it('says so where the library is too slow for a form', async () => {
    const { admin } = bot.discord.world;
    const form = {
      ...settings.components?.['settings-form'],
      execute: () => new Promise<never>(() => undefined),
    };
    const slow = { ...settings, components: { ...settings.components, 'settings-form': form } };
    await bot.restart({ commands: [slow] });
    const answers = await bot.discord.press(await open(), 'How I answer ▶', { by: admin }).finalReply();
    const reply = await bot.discord.press(answers, 'Name, colour, footer …', { by: admin }).finalReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toMatch(/^I am busy and could not open that form in time\. Try again/);
  });

  it('refuses what is no colour, and changes nothing', async () => {
    const { admin } = bot.discord.world;
    const answers = await bot.discord.press(await open(), 'How I answer ▶', { by: admin }).finalReply();
    const form = await bot.discord.press(answers, 'Name, colour, footer …', { by: admin }).form();
    const reply = await bot.discord
      .submit(form, { name: 'x', colour: 'reddish', footer: '' }, { by: admin })
      .finalReply();
    expect(reply.content).toMatch(/^That is not a colour/);
    expect(await bot.library.settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('names of the channels where it answers those that are left, and who can choose others', async () => {
    const { channelId: channel, otherChannelId, forumId } = bot.discord.world;
    await bot.library.changeSettings({ channels: [otherChannelId], forums: [forumId] });
    const asked = async () => (await bot.discord.ask('anything', { channel }).finalReply()).content;
    expect(await asked()).toBe(
      `I do not answer in this channel. Ask in <#${otherChannelId}>, <#${forumId}>.`,
    );
    bot.discord.deleteChannel(otherChannelId);
    expect(await asked()).toBe(`I do not answer in this channel. Ask in <#${forumId}>.`);
    bot.discord.deleteChannel(forumId);
    expect(await asked()).toMatch(/^I do not answer in this channel, and the channels .* in \/settings\.$/);
  });

  it('shows no deleted channel or role as chosen', async () => {
    const { channelId, otherChannelId, forumId, editorsRoleId } = bot.discord.world;
    await bot.library.changeSettings({
      channels: [channelId, otherChannelId],
      forums: [forumId],
      ingestRoles: [editorsRoleId, '123456789012345678'],
      adminChannel: otherChannelId,
    });
    bot.discord.deleteChannel(otherChannelId);
    const menus = (await open()).components.flatMap((row) => row.components);
    const chosen = menus.map(({ default_values }) => default_values?.map(({ id }) => id));
    expect(chosen.slice(0, 4)).toEqual([[channelId], [forumId], [editorsRoleId], []]);
  });

  it('tells the admin channel of each change, and the one before that it is another now', async () => {
    const { admin, channelId, otherChannelId } = bot.discord.world;
    const by = { by: admin };
    const places = await open();
    await bot.discord.select(places, setting('adminChannel'), [otherChannelId], by).finalReply();
    const first = await bot.discord.written(otherChannelId);
    expect(first.content).toBe(
      `<@${admin.user.id}> changed the settings:\n- Admin channel: none → <#${otherChannelId}>`,
    );
    expect(first.allowedMentions).toEqual({ parse: [] });
    await bot.discord.press(places, 'Mentions: in place', by).finalReply();
    await bot.discord.written(otherChannelId, ({ content }) =>
      content.includes('Threads: answers to mentions stay'),
    );
    await bot.discord.select(places, setting('adminChannel'), [channelId], by).finalReply();
    await bot.discord.written(otherChannelId, ({ content }) => content.includes(`→ <#${channelId}>`));
    await bot.discord.written(channelId, ({ content }) => content.includes(`→ <#${channelId}>`));
  });

  it.each(['see', 'none', 'deleted'] as const)(
    'changes the settings although the admin channel is closed to the bot (%s), and says so',
    async (rights) => {
      const { admin, otherChannelId } = bot.discord.world;
      const line = `**I am not allowed to write in <#${otherChannelId}>.**`;
      const places = await open();
      const shown = await bot.discord
        .select(places, setting('adminChannel'), [otherChannelId], { by: admin })
        .finalReply();
      expect(description(shown)).toContain(`**Admin channel:** <#${otherChannelId}>`);
      expect(description(shown)).not.toContain('not allowed');
      if (rights === 'deleted') bot.discord.deleteChannel(otherChannelId);
      else bot.discord.restrict(otherChannelId, rights);
      const toggled = await bot.discord.press(shown, 'Mentions: in place', { by: admin }).finalReply();
      expect(description(toggled)).toContain(line);
      expect(description(await open())).toContain(line);
      if (rights === 'deleted') return;
      await bot.library.changeSettings({ adminChannel: '' });
      const chosen = await bot.discord
        .select(await open(), setting('adminChannel'), [otherChannelId], { by: admin })
        .finalReply();
      expect(description(chosen)).toContain(line);
      bot.discord.restrict(otherChannelId, 'write');
      expect(description(await open())).not.toContain('not allowed');
    },
  );

  it('does not let the one who changes them wait for the admin channel', async () => {
    const { admin, otherChannelId } = bot.discord.world;
    await bot.library.changeSettings({ adminChannel: otherChannelId });
    const places = await open();
    // The telling waits for longer than a test does.
    const answer = { ...rateLimited('shared'), headers: { 'retry-after': '25' } };
    bot.discord.fault({ on: new RegExp(`^POST /channels/${otherChannelId}/messages`), answer });
    const shown = await bot.discord.press(places, 'Mentions: in place', { by: admin }).finalReply();
    expect(description(shown)).toContain('**Threads:** answers to mentions open a thread');
    expect(bot.discord.messages(otherChannelId)).toEqual([]);
  });

  it('tells nothing to a channel of another server', async () => {
    const { admin, rivalChannelId } = bot.discord.world;
    const places = await open();
    await bot.discord.select(places, setting('adminChannel'), [rivalChannelId], { by: admin }).finalReply();
    await bot.discord.press(places, 'Mentions: in place', { by: admin }).finalReply();
    expect(bot.discord.messages(rivalChannelId)).toEqual([]);
  });

  it('is for those who may manage the server: not for an editor’s role, not for forged menus', async () => {
    const { editorsRoleId, reader } = bot.discord.world;
    const places = await open();
    await bot.library.changeSettings({ ingestRoles: [editorsRoleId] });
    const journalist = newPerson('journalist', { roles: [editorsRoleId] });
    for (const by of [reader, journalist]) {
      const refused = await bot.discord.command('settings', {}, { by }).finalReply();
      expect(refused.content).toMatch(/^You need the permission “Manage Server”/);
      const forged = await bot.discord
        .pressForged(customId('setting-toggle', 'mentions'), places, { by })
        .finalReply();
      expect(forged.content).toMatch(/^You need the permission/);
      const noForm = await bot.discord
        .pressForged(customId('settings-form', ''), places, { by })
        .finalReply();
      expect(noForm.content).toMatch(/^You need the permission/);
    }
    expect((await bot.library.settings()).mentions).toBe(true);
  });

  it('ignores forged names and values', async () => {
    const { admin } = bot.discord.world;
    const places = await open();
    for (const id of [
      customId('setting', 'constructor'),
      setting('quotes'),
      customId('setting-toggle', '__proto__'),
      customId('setting', ''),
    ]) {
      await bot.discord.pressForged(id, places, { by: admin }).finalReply();
    }
    expect(await bot.library.settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('changes one server’s settings and no other’s', async () => {
    const { admin, rivalGuildId } = bot.discord.world;
    await bot.discord.press(await open(), 'Mentions: answered', { by: admin }).finalReply();
    const rival = await bot.libraries.of(rivalGuildId);
    expect((await rival.settings()).mentions).toBe(true);
  });
});
