import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customId } from '../../commands/custom-id.js';
import { newPerson } from '../support/discord/world.js';
import { fill, type RunningBot, startRunningBot } from '../support/running-bot.js';

const LONG_ID = `archive/${'très-long/'.repeat(15)}x`;

/** Fourteen articles: two pages. */
const articles = [
  ...Array.from({ length: 13 }, (_, i) => ({
    id: `story-${String(i + 1).padStart(2, '0')}`,
    title: `Story number ${i + 1}`,
    text: `This is what story ${i + 1} says about the harbour.`,
    date: `2017-07-${String(i + 1).padStart(2, '0')}`,
    source: 'The Gazette',
  })),
  { id: LONG_ID, title: 'A story with a long id', text: 'It has one sentence.', date: '2010-01-01' },
];

describe('/library in Discord', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startRunningBot();
    await fill(bot.library, articles);
    await fill(bot.base, [
      { id: 'wire-1', title: 'From the wire', text: 'Everybody reads this story.', date: '2020-01-01' },
    ]);
  });
  afterAll(() => bot.stop());

  it('lists own articles, newest first, in pages that are turned in place', async () => {
    const { editor } = bot.discord.world;
    const first = await bot.discord.command('library list', {}, { by: editor }).finalReply();
    expect(first.ephemeral).toBe(true);
    expect(first.embeds[0]?.title).toBe('15 articles');
    expect(first.embeds[0]?.description).toMatch(
      /^Story number 13 · The Gazette · 13 July 2017\n-# story-13\n/,
    );
    expect(first.embeds[0]?.footer?.text).toBe('Page 1 of 2');
    const second = await bot.discord.press(first, '▶', { by: editor }).finalReply();
    expect(second.id).toBe(first.id);
    expect(second.embeds[0]?.description).toContain('Story number 1 ·');
    expect(second.embeds[0]?.description).toMatch(/From the wire.* · \*base\*/);
    const back = await bot.discord.press(second, '◀', { by: editor }).finalReply();
    expect(back.embeds[0]?.description).toContain('Story number 13');
  });

  it('shows the last page for one that is not there any more, or was never', async () => {
    const { editor } = bot.discord.world;
    const beyond = await bot.discord.command('library list', { page: 99 }, { by: editor }).finalReply();
    expect(beyond.embeds[0]?.footer?.text).toBe('Page 2 of 2');
    const forged = await bot.discord
      .pressForged(customId('library-page', '-1; drop'), beyond, { by: editor })
      .finalReply();
    expect(forged.embeds[0]?.footer?.text).toBe('Page 1 of 2');
  });

  it('suggests articles by headline and id', async () => {
    const { editor } = bot.discord.world;
    const byTitle = await bot.discord.suggest(
      'library info',
      'article',
      { article: 'number 12' },
      { by: editor },
    );
    expect(byTitle).toEqual([{ name: 'Story number 12 · story-12', value: 'story-12' }]);
    const byId = await bot.discord.suggest('library info', 'article', { article: 'WIRE' }, { by: editor });
    expect(byId).toEqual([{ name: 'From the wire · wire-1', value: 'wire-1' }]);
  });

  it('suggests for removal only what may be removed', async () => {
    const { editor } = bot.discord.world;
    expect(
      await bot.discord.suggest('library remove', 'article', { article: 'wire' }, { by: editor }),
    ).toEqual([]);
  });

  it('suggests nothing to those who may not use it', async () => {
    const { reader } = bot.discord.world;
    expect(await bot.discord.suggest('library info', 'article', { article: '' }, { by: reader })).toEqual([]);
  });

  it('says what is known of an article', async () => {
    const { editor } = bot.discord.world;
    const info = await bot.discord
      .command('library info', { article: 'story-03' }, { by: editor })
      .finalReply();
    expect(info.embeds[0]?.title).toBe('Story number 3');
    const description = info.embeds[0]?.description ?? '';
    expect(description).toContain('The Gazette · 3 July 2017');
    expect(description).toContain('revision 1');
    expect(description).toContain('One passage, 44 characters');
  });

  it('finds an article whose headline is typed and not picked, and guesses at none', async () => {
    const { editor: by } = bot.discord.world;
    const named = async (command: string, article: string) =>
      (await bot.discord.command(`library ${command}`, { article }, { by }).finalReply()).embeds[0]?.title;
    expect(await named('info', 'Story number 3')).toBe('Story number 3');
    expect(await named('info', 'number 12')).toBe('Story number 12');
    // The whole headline of one, and the beginning of others.
    expect(await named('info', 'story number 1')).toBe('Story number 1');
    expect(await named('remove', 'story number 1')).toBe('Story number 1');
    expect(await named('info', 'Story number')).toBeUndefined();
    expect(await named('remove', ' ')).toBeUndefined();
    expect(await named('remove', 'From the wire')).toBeUndefined();
  });

  it('removes after a yes, names what goes, and tells the admin channel', async () => {
    const { editor, otherChannelId } = bot.discord.world;
    await bot.library.changeSettings({ adminChannel: otherChannelId });
    const asked = await bot.discord
      .command('library remove', { article: 'story-13' }, { by: editor })
      .finalReply();
    expect(asked.content).toMatch(/^Remove this article\?/);
    expect(asked.embeds[0]?.title).toBe('Story number 13');
    expect(await bot.library.find('story-13')).toBeDefined();
    const done = await bot.discord.press(asked, 'Remove', { by: editor }).finalReply();
    expect(done.content).toBe('Removed “Story number 13” (story-13).');
    expect(done.components).toEqual([]);
    expect(await bot.library.find('story-13')).toBeUndefined();
    const told = await bot.discord.written(otherChannelId);
    expect(told.content).toContain(`<@${editor.user.id}> removed an article. Removed “Story number 13”`);
    expect(told.allowedMentions).toEqual({ parse: [] });
    const again = await bot.discord.press(asked, 'Remove', { by: editor }).finalReply();
    expect(again.content).toMatch(/^There is no such article/);
  });

  it('asks again where another text has come under the id since', async () => {
    const { editor } = bot.discord.world;
    const asked = await bot.discord
      .command('library remove', { article: 'story-01' }, { by: editor })
      .finalReply();
    await fill(bot.library, [{ id: 'story-01', title: 'Another story', text: 'It says other things.' }]);
    const again = await bot.discord.press(asked, 'Remove', { by: editor }).finalReply();
    expect(again.content).toMatch(/^The article has changed since you were asked.* all 2 revisions\?/);
    expect(again.embeds[0]?.title).toBe('Another story');
    expect(await bot.library.find('story-01')).toBeDefined();
    const done = await bot.discord.press(again, 'Remove', { by: editor }).finalReply();
    expect(done.content).toBe('Removed “Another story” (story-01).');
    expect(await bot.library.find('story-01')).toBeUndefined();
  });

  it('keeps an article after a no, and still asks after a restart', async () => {
    const { editor } = bot.discord.world;
    const asked = await bot.discord
      .command('library remove', { article: 'story-12' }, { by: editor })
      .finalReply();
    await bot.restart();
    const kept = await bot.discord.press(asked, 'Keep', { by: editor }).finalReply();
    expect(kept.content).toBe('“Story number 12” stays.');
    expect(await bot.library.find('story-12')).toBeDefined();
  });

  it('finds an article whose id is too long for a button', async () => {
    const { editor } = bot.discord.world;
    const [suggestion] = await bot.discord.suggest(
      'library info',
      'article',
      { article: 'long id' },
      { by: editor },
    );
    const info = await bot.discord
      .command('library info', { article: suggestion?.value }, { by: editor })
      .finalReply();
    const asked = await bot.discord.press(info, 'Remove …', { by: editor }).finalReply();
    await bot.discord.press(asked, 'Remove', { by: editor }).finalReply();
    expect(await bot.library.find(LONG_ID)).toBeUndefined();
  });

  it('removes nothing of the base, asked or forged', async () => {
    const { editor } = bot.discord.world;
    const refused = await bot.discord
      .command('library remove', { article: 'wire-1' }, { by: editor })
      .finalReply();
    expect(refused.content).toMatch(/^That article belongs to the base coverage/);
    await bot.discord.pressForged(customId('library-remove', 'wire-1'), refused, { by: editor }).finalReply();
    expect(await bot.library.find('wire-1')).toBeDefined();
  });

  it('removes nothing for a reader, whatever button they forge', async () => {
    const { editor, reader } = bot.discord.world;
    const list = await bot.discord.command('library list', {}, { by: editor }).finalReply();
    const forged = await bot.discord
      .pressForged(customId('library-remove', 'story-11'), list, { by: reader })
      .finalReply();
    expect(forged.content).toMatch(/^You need the permission “Manage Server” or an editor’s role/);
    expect(await bot.library.find('story-11')).toBeDefined();
    const refused = await bot.discord.command('library list', {}, { by: reader }).finalReply();
    expect(refused.content).toMatch(/^You need the permission/);
    expect(refused.ephemeral).toBe(true);
  });

  it('lets in those with a role that the settings name, and nobody else', async () => {
    const { editorsRoleId } = bot.discord.world;
    const journalist = newPerson('journalist', { roles: [editorsRoleId] });
    const before = await bot.discord.command('library list', {}, { by: journalist }).finalReply();
    expect(before.content).toMatch(/^You need the permission/);
    await bot.library.changeSettings({ ingestRoles: [editorsRoleId] });
    const after = await bot.discord.command('library list', {}, { by: journalist }).finalReply();
    expect(after.embeds[0]?.title).toMatch(/articles$/);
  });

  it('shows nothing of another server', async () => {
    const { editor, rivalChannelId } = bot.discord.world;
    const list = await bot.discord
      .command('library list', {}, { by: editor, channel: rivalChannelId })
      .finalReply();
    expect(list.embeds[0]?.title).toBe('One article');
    expect(list.embeds[0]?.description).toContain('From the wire');
    const info = await bot.discord
      .command('library info', { article: 'story-11' }, { by: editor, channel: rivalChannelId })
      .finalReply();
    expect(info.content).toMatch(/^There is no such article/);
  });
});
